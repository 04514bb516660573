import EventSourcing
import IdentityEvents
import JSON
import Testing

@Suite struct MutationTests {
    @Test func `a mutated payload is refused or means something that can be written again`() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var generator = SeededGenerator(state: seed)
        for _ in 0..<10_000 {
            let event = Examples.events.randomElement(using: &generator)!
            let type = event.messageType.description
            var bytes = payload(event)
            for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
                let index = bytes.indices.randomElement(using: &generator)!
                if Bool.random(using: &generator) {
                    bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
                } else {
                    bytes.remove(at: index)
                }
            }
            guard let once = try? decode(type, bytes) else { continue }
            #expect(try decode(type, payload(once)) == once, "seed \(seed)")
        }
    }

    private func decode(_ type: String, _ bytes: [UInt8]) throws(JSONError) -> IdentityEvent? {
        try JSONDocument.withValue(parsing: bytes) { (json) throws(JSONError) in try IdentityEvent.decode(type: type, json: json) }
    }
}

/// A linear congruential generator with Knuth's MMIX constants, so that a failure can be repeated from its seed.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 32) | (state << 32)
    }
}
