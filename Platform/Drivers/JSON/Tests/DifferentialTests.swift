import JSON
import PlatformTesting
import Testing

/// Our reader and json-c agree on what a text means.
@Suite struct DifferentialTests {
    private let seed = TestSeed.next()

    @Test func `json-c reads every random text as we do`() throws {
        var texts = RandomTexts(seed: seed)
        for _ in 0..<3_000 {
            let bytes = texts.next()
            let difference = try JSONDocument.withValue(parsing: bytes) { Oracle.difference(in: bytes, depth: 16, $0) }
            #expect(difference == nil, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test func `json-c reads every changed text that we take as we do`() {
        var texts = RandomTexts(seed: seed)
        var taken = 0
        for _ in 0..<6_000 {
            var bytes = texts.next()
            for _ in 0..<Int.random(in: 1...3, using: &texts.generator) { texts.change(&bytes) }
            let read: String?? = try? JSONDocument.withValue(parsing: bytes) { Oracle.difference(in: bytes, depth: 16, $0) }
            guard let difference = read else { continue }
            taken += 1
            #expect(difference == nil, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(taken > 300, "seed \(seed)")
    }

    @Test func `the oracle sees a difference`() throws {
        for (ours, other) in [
            ("[1]", "[2]"), ("[1]", "[1,1]"), ("[0.1]", "[0.10000000000000002]"), ("[1]", "[1.0]"),
            (#"{"a":{"b":"x"}}"#, #"{"a":{"b":"y"}}"#),
            (#"{"a":1}"#, #"{"b":1}"#), ("true", "false"), ("[null]", "[false]"), (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#), ("[]", "[0"),
        ] {
            let difference = try JSONDocument.withValue(parsing: Array(ours.utf8)) {
                Oracle.difference(in: Array(other.utf8), depth: 16, $0)
            }
            #expect(difference != nil, "\(ours) and \(other)")
        }
    }
}
