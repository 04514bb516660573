import JSON
import Testing

@Suite struct GrammarTests {
    @Test(arguments: [
        "{}", "[]", "null", "true", "false", "0", "-0", "12", "-1.5e3", "\"\"", "\"a\"", " \t\r\n[ 1 , 2 ] ", "[[[]]]",
        #"{"a":{"b":[{}]}}"#,
        #""\"\\\/\b\f\n\r\tä😀""#, "9223372036854775807", "-9223372036854775808", "1e308", "1e-400", "\"é\u{10FFFF}\"", #"{"":1}"#,
    ])
    func `takes every text of RFC 8259`(text: String) {
        #expect(refusal(of: text) == nil)
    }

    @Test(arguments: [
        "", " ", "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{1:1}",
        "[1 2]",
        "[}", "{]", "1 2", "{}{}", "[] x", "nul", "nulll", "True", "NULL", "NaN", "nan", "Infinity", "-Infinity", "[Infinity]", "-", "+1",
        "01", "-01",
        "1.", ".5", "1e", "1e+", "0x10", "1_000", "'a'", "\"a", "\"\\", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "/* c */ 1", "// c\n1",
        "[1]//", "\u{FEFF}1",
        "\u{A0}1", "\u{0B}1", "\u{0C}1", "00", "[1,,2]", "\"\\u 123\"", "--1", "1.e5", "tru", "[true false]",
    ])
    func `refuses what is not`(text: String) {
        #expect(refusal(of: text)?.code == .malformed)
    }

    @Test(arguments: [0x00, 0x01, 0x08, 0x09, 0x0A, 0x0D, 0x1F] as [UInt8])
    func `refuses control characters in strings`(byte: UInt8) {
        #expect(refusal(of: Array("[\"plain text ".utf8) + [byte] + Array("\"]".utf8))?.code == .invalidText)
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE],
            [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func `refuses what is not UTF-8`(bytes: [UInt8]) {
        for name in ["value", "member"] {
            let text =
                name == "value" ? Array(#"{"a":"x"#.utf8) + bytes + Array(#""}"#.utf8) : Array(#"{"x"#.utf8) + bytes + Array(#"":1}"#.utf8)
            #expect(refusal(of: text)?.code == .invalidText)
        }
    }

    @Test(arguments: [
        (#"{"a":["x","b\u0000c"]}"#, "/a/1"), (#"{"a":{"b":1,"x\u0000y":2}}"#, "/a"), (#"{"a":"\ud800"}"#, "/a"),
        (#"{"a":"\udc00\ud800"}"#, "/a"),
        (#"["\ud83dx"]"#, "/0"), (#"["\ud83d\u0041"]"#, "/0"),
    ])
    func `refuses NUL and half surrogates, and says where`(text: String, pointer: String) {
        #expect(refusal(of: text)?.code == .invalidText)
        #expect(refusal(of: text)?.pointer == pointer)
    }

    @Test(arguments: [
        (#"{"a":[0,9223372036854775808]}"#, "/a/1"), (#"{"a":-9223372036854775809}"#, "/a"), (#"{"a/b":{"~":1e309}}"#, "/a~1b/~0"),
        ("-1e999", ""),
        (String(repeating: "9", count: 400), ""), ("[18446744073709551615]", "/0"), (String(repeating: "9", count: 400) + ".5", ""),
    ])
    func `refuses numbers that do not fit`(text: String, pointer: String) {
        #expect(refusal(of: text)?.code == .invalidNumber)
        #expect(refusal(of: text)?.pointer == pointer)
    }

    @Test(arguments: [
        (#"{"a":1,"a":1}"#, "/a"), (#"{"a":1,"\u0061":2}"#, "/a"), (#"[{"x":{"k":1,"l":2,"k":3}}]"#, "/0/x/k"),
        (#"{"a":{"b":1},"c":2,"a":{"d":1}}"#, "/a"),
        (#"{"😀":1,"\ud83d\ude00":2}"#, "/😀"), (#"{"a\nb":1,"c":[{"q":1},{"q":1}],"a\u000ab":2}"#, "/a\nb"),
    ])
    func `refuses a member that stands twice`(text: String, pointer: String) {
        #expect(refusal(of: text) == JSONError(.duplicateMember, at: pointer, "stands twice in its object"))
    }

    @Test func `takes one name in several objects`() {
        #expect(refusal(of: #"[{"a":{"a":[{"a":1},{"a":1}]}},{"a":1}]"#) == nil)
    }

    @Test(arguments: 1...64) func `nests as deep as the limit, and no deeper`(depth: Int) {
        func nested(_ count: Int) -> String { String(repeating: "[", count: count) + "1" + String(repeating: "]", count: count) }
        func objects(_ count: Int) -> String { String(repeating: "{\"a\":", count: count) + "\"x\"" + String(repeating: "}", count: count) }
        for text in [nested, objects] {
            #expect(refusal(of: text(depth), limits: JSONLimits(depth: depth)) == nil)
            #expect(refusal(of: text(depth + 1), limits: JSONLimits(depth: depth))?.code == .tooDeep)
        }
    }

    @Test func `a million brackets are refused at the limit`() {
        #expect(refusal(of: String(repeating: "[", count: 1_000_000))?.code == .tooDeep)
        #expect(refusal(of: String(repeating: "{\"a\":", count: 200_000))?.pointer == String(repeating: "/a", count: 16))
    }

    @Test func `a text longer than the limit is refused unread`() {
        #expect(refusal(of: "[1,2]", limits: JSONLimits(bytes: 5)) == nil)
        #expect(refusal(of: "[1,2,", limits: JSONLimits(bytes: 4))?.code == .tooLarge)
    }

    @Test func `faults are found at every distance from a word's beginning`() {
        for length in 0..<40 {
            let text = String(repeating: "x", count: length)
            #expect(refusal(of: "\"\(text)\"") == nil)
            #expect(refusal(of: "\"\(text)") != nil)
            #expect(refusal(of: "\"\(text)\u{1F}\(text)\"")?.code == .invalidText)
            #expect(refusal(of: "\"\(text)\\q\(text)\"")?.code == .malformed)
            #expect(refusal(of: "\"\(text)é\u{7F}\(text)\"") == nil)
        }
    }
}
