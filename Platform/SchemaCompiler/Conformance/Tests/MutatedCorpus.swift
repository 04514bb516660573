import Foundation
import JSON
import PlatformTesting

/// Texts that nobody has thought of: those of the corpus, changed at random in a few places, with what Swift makes of them.
struct MutatedCorpus {
    /// The cases as a file of a corpus.
    let file: Data
    let count: Int
    /// How many of the texts are accepted.
    let accepted: Int

    private struct Case: Encodable {
        let kind = "value"
        let name: String
        let context: String?
        let type: String
        let json: Text
        var canonical: Text?
        var error: Refusal?

        struct Text: Encodable {
            let base64: Data
        }

        struct Refusal: Encodable {
            let code: String
            let pointer: String
        }
    }

    /// What texts are changed with: numbers, what stands in strings, and what structure turns on.
    private static let numbers = bytes([
        "0", "-0", "1", "7", "100", "0.0", "-0.0", "1.0", "1e400", "1e-400", "5e-324", "1e21", "1e20", "1e-7", "1e-6",
        "123456789012345680000",
        "9007199254740991.0", "9007199254740992.0", "9007199254740993", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809", "0.1", "1.5e3", "100e-2", "4.35", "1e23", "2.2250738585072011e-308", "0.30000000000000004", "-", "01", "1.",
        "1e+",
    ])
    private static let texts = bytes([
        "", "a", "A", "abc", "small", "medium", "bc-12", "a-", "EUR", "en-GB", "é", "e\u{301}", "😀", "\u{2028}", "\u{FEFF}", "\u{7F}",
        "\u{85}", "\\u0041",
        "\\ud83d\\ude00", "\\ud83d", "\\ude00", "\\u0000", "\\/", "\\n", "\\x", "\n", "\u{0}", "Z", "z", "T", "t", " ", ":60", "+01:00",
        "-23:59", "+24:00",
        "0000-01-01T00:00:00Z", "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:60Z", "2024-02-29t12:00:00.1234567+05:30",
        "2023-02-29T00:00:00Z", ".5", "a@b.c",
        "@", ".", "-", "http://[::1]:8/a?b#c", "HTTPS://a", "https://a:b@c", "%41", "%4", "#", "?", "/", "~", "_",
    ])
    private static let structures = bytes([
        "null", "true", "false", "\"\"", "{}", "[]", "{\"a\":1,\"a\":2}", "{\"a\":{\"\\u0061\":1}}", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]",
        "[1,2]", "\"x\":1,", ",", ":",
        "{", "}", "[", "]", "\"", "\\", "\t", "\u{1F}",
    ])

    private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

    init(seed: UInt64, count: Int) throws {
        var generator = SplitMix64(state: seed)
        let known = try Corpus.cases(.value).filter { ($0.json?.bytes.count ?? 0) < 4_000 }
        let whole = known.filter { $0.error == nil }
        var accepted = 0
        var cases: [Case] = []
        for number in 0..<count {
            // Two in three begin with a text that is accepted, so that more is reached than the first fault.
            guard let original = (number % 3 == 0 ? known : whole).randomElement(using: &generator), let type = original.type,
                let codec = Vocabularies.codec(type, of: original.context)
            else { continue }
            var bytes = original.json?.bytes ?? []
            for _ in 0..<Int.random(in: 1...2, using: &generator) { Self.mutate(&bytes, &generator) }
            var one = Case(
                name: "seed \(seed), number \(number)", context: original.context, type: type, json: Case.Text(base64: Data(bytes)))
            do throws(JSONError) {
                one.canonical = Case.Text(base64: Data(try codec(bytes)))
                accepted += 1
            } catch {
                one.error = Case.Refusal(code: "\(error.code)", pointer: error.pointer)
            }
            cases.append(one)
        }
        self.count = cases.count
        self.accepted = accepted
        file = try JSONEncoder().encode(["cases": cases])
    }

    private static func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
        guard var index = bytes.indices.randomElement(using: &generator) else { return }
        // Most names of members are left alone: without one of them there is little else to see.
        for _ in 0..<4 where isName(token(at: index, in: bytes), in: bytes) { index = bytes.indices.randomElement(using: &generator)! }
        let all = numbers + texts + structures
        let token = token(at: index, in: bytes)
        let isNumber =
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[token.lowerBound])
            && bytes[max(token.lowerBound - 1, 0)] != UInt8(ascii: "\"")
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: bytes.remove(at: index)
        case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 12)], at: index)
        case 3, 4: bytes.insert(contentsOf: all.randomElement(using: &generator)!, at: index)
        case 5: bytes.replaceSubrange(token, with: all.randomElement(using: &generator)!)
        case 6: bytes.insert(contentsOf: texts.randomElement(using: &generator)!, at: token.upperBound)
        default: bytes.replaceSubrange(token, with: (isNumber ? numbers : texts).randomElement(using: &generator)!)
        }
    }

    private static func isName(_ token: Range<Int>, in bytes: [UInt8]) -> Bool { bytes[token.upperBound...].starts(with: "\":".utf8) }

    /// The value, or the part of a text, that stands at a place: what lies between quotation marks, commas, colons and brackets.
    private static func token(at index: Int, in bytes: [UInt8]) -> Range<Int> {
        let ends = Set("\",:[]{}".utf8)
        var start = index
        while start > 0, !ends.contains(bytes[start - 1]) { start -= 1 }
        var end = index
        while end < bytes.count, !ends.contains(bytes[end]) { end += 1 }
        return start..<max(end, min(index + 1, bytes.count))
    }
}
