import PlatformTesting

/// Random JSON texts: every kind of value, names and numbers in every form, escapes where none are needed, white space wherever it may stand.
struct RandomTexts {
    var generator: SplitMix64
    private var text: [UInt8] = []

    private static let numbers = [
        "0", "-0", "7", "-12", "9223372036854775807", "-9223372036854775808", "1234567890123456789", "100000000000000000000", "0.0", "-0.0",
        "0.5",
        "1e5", "1E+22", "1e23", "-2.5e-3", "0.1", "0.30000000000000004", "123456789012345678901234567890.5", "5e-324", "1e-400",
        "1.7976931348623157e308",
        "9007199254740993.0", "9007199254740993e0", "0.000001", "1e22", "1e-22", "8.5e22", "0e999999999999",
        "3.141592653589793238462643383279",
    ]
    private static let pieces = [
        "a", "plain text", "é", "ß", "\u{301}", "😀", "\u{7F}", "\u{10FFFF}", "/", #"\/"#, #"\""#, #"\\"#, #"\n"#, #"\t"#, #"\b"#, #"\f"#,
        #"\r"#, #"\u0041"#,
        #"\u00e9"#, #"\u20AC"#, #"\ud83d\ude00"#, #"\u001f"#, "{", "]", ":", ",",
    ]
    private static let spice = Array("{}[]\",:\\u0041ud8001e9.-tfn ".utf8) + [0x80, 0xC3, 0xED, 0xFF, 0x00, 0x1F]

    init(seed: UInt64) { generator = SplitMix64(state: seed) }

    mutating func next() -> [UInt8] {
        text = []
        value(depth: 0)
        return text
    }

    /// Takes a byte out, puts one in, replaces one, turns one of its bits or repeats some.
    mutating func change(_ bytes: inout [UInt8]) {
        guard let index = bytes.indices.randomElement(using: &generator) else { return }
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(Self.spice.randomElement(using: &generator)!, at: index)
        case 2: bytes[index] = Self.spice.randomElement(using: &generator)!
        case 3: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 12)], at: index)
        }
    }

    private mutating func value(depth: Int) {
        space()
        switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &generator) {
        case 0: text += ["true", "false", "null"].randomElement(using: &generator)!.utf8
        case 1: text += Self.numbers.randomElement(using: &generator)!.utf8
        case 2: text += String(Int64.random(in: -100_000...100_000, using: &generator)).utf8
        case 3: text += randomNumber().utf8
        case 4: string()
        case 5: list("[", "]") { texts, _ in texts.value(depth: depth + 1) }
        default:
            list("{", "}") { texts, index in
                texts.space()
                texts.string(unique: index)
                texts.space()
                texts.text += ":".utf8
                texts.value(depth: depth + 1)
            }
        }
        space()
    }

    private mutating func list(_ opening: String, _ closing: String, _ element: (inout RandomTexts, Int) -> Void) {
        text += opening.utf8
        space()
        let count = Int.random(in: 0...9, using: &generator) == 0 ? 40 : Int.random(in: 0...5, using: &generator)
        // Many elements stay small, or texts would grow without end.
        for index in 0..<(text.count > 2_000 ? 0 : count) {
            if index > 0 { text += ",".utf8 }
            element(&self, index)
        }
        text += closing.utf8
    }

    private mutating func randomNumber() -> String {
        let digits = String(UInt64.random(in: 0...UInt64.max >> UInt64.random(in: 0..<64, using: &generator), using: &generator))
        let fraction = String(UInt64.random(in: 0...UInt64.max >> UInt64.random(in: 0..<64, using: &generator), using: &generator))
        let exponent = Bool.random(using: &generator) ? "e\(Int.random(in: -330...280, using: &generator))" : ""
        return "\(Bool.random(using: &generator) ? "-" : "")\(digits).\(fraction)\(exponent)"
    }

    /// A string; as a name, one that is unlike the object's others.
    private mutating func string(unique index: Int? = nil) {
        text += "\"".utf8
        for _ in 0..<Int.random(in: 0...4, using: &generator) { text += Self.pieces.randomElement(using: &generator)!.utf8 }
        if let index { text += "#\(index)".utf8 }
        text += "\"".utf8
    }

    private mutating func space() {
        guard Int.random(in: 0..<6, using: &generator) == 0 else { return }
        text += [" ", "\n", "\t\r\n", "          "].randomElement(using: &generator)!.utf8
    }
}
