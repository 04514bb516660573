import JSON
import PlatformTesting
import Testing

/// Changes valid texts at random and sees that reading them ends, one way or the other, and that what is accepted reads back as the same.
@Suite struct MutationTests {
    @Test func `no mutation of a text crashes, and what is accepted is stable`() throws {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        let texts = [
            Contact.example.jsonBytes, Array(#"{"a":[1,-2.5e3,true,null,{"b":"\u00e9\ud83d\ude00 \\ \" \n"}],"é":{"😀":[[],{}]}}"#.utf8),
            Array("[\"\\u0041\",1e308,-0,9223372036854775807]".utf8),
        ]
        let spice = Array("{}[]\",:\\u0000ud8001e9.-tfn\u{0}\u{1F}".utf8) + [0x80, 0xC3, 0xED, 0xFF]
        var accepted = 0
        for _ in 0..<20_000 {
            var bytes = texts.randomElement(using: &generator)!
            for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, with: spice, &generator) }
            _ = try? Contact(jsonBytes: bytes)
            let once: [UInt8]? = try? rewrite(bytes)
            guard let once else { continue }
            accepted += 1
            #expect(try rewrite(once) == once, "seed \(seed), bytes \(bytes)")
        }
        #expect(accepted > 100, "seed \(seed)")
    }

    @Test func `every beginning of a text is refused at its end`() {
        let bytes = Contact.example.jsonBytes
        for length in 0..<bytes.count { #expect(refusal(of: Array(bytes.prefix(length))) != nil) }
    }

    private func rewrite(_ bytes: [UInt8]) throws(JSONError) -> [UInt8] {
        try JSONDocument.withValue(parsing: bytes) { (value) throws(JSONError) in
            var writer = JSONWriter()
            value.write(to: &writer)
            return writer.bytes
        }
    }

    private func mutate(_ bytes: inout [UInt8], with spice: [UInt8], _ generator: inout SplitMix64) {
        guard !bytes.isEmpty else { return }
        let index = bytes.indices.randomElement(using: &generator)!
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(spice.randomElement(using: &generator)!, at: index)
        case 2: bytes[index] = spice.randomElement(using: &generator)!
        case 3: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 12)], at: index)
        }
    }
}
