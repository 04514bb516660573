import ProjectsEvents
import Testing

@testable import ProjectsComponent

@Suite struct PrefixTests {
    @Test(arguments: [
        ("Website", "WEB"), ("website relaunch", "WEB"), ("Go 2 market", "GO2"), ("3D Printer", "DPR"), ("R&D", "RD"),
        ("Überraschung", "UBE"), ("Łódź", "LOD"), ("Æsop", "AES"), ("Straße", "STR"), ("ßa", "SSA"), ("e\u{301}te\u{301}", "ETE"),
    ])
    func `keys begin with the first letters and digits of the project's name`(name: String, prefix: String) {
        #expect(Prefix(of: name).text == prefix)
    }

    @Test(arguments: [("A", "A"), ("Hi", "HI"), ("X-", "X"), ("ü", "U"), ("é1", "E1")])
    func `a name under 3 letters does not crash`(name: String, prefix: String) {
        #expect(Prefix(of: name).text == prefix)
    }

    @Test(arguments: ["", " ", "-", "—", "🚀", "👩‍👩‍👧", "42", "日本", "Ωμέγα", "Ж", "\u{0}"])
    func `a name without a letter for a key gets a prefix too`(name: String) {
        #expect(Prefix(of: name).text == Prefix.fallback)
    }

    @Test func `whatever a project is called, its prefix is one`() throws {
        for scalar in (0..<0x3000 as Range<UInt32>).compactMap(Unicode.Scalar.init) {
            let text = Prefix(of: "\(scalar)\(scalar) 7z").text
            #expect(text.wholeMatch(of: /[A-Z][A-Z0-9]{0,2}/) != nil, "U+\(String(scalar.value, radix: 16)): \(text)")
        }
    }
}
