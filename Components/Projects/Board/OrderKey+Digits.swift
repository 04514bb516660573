/// Keys as numbers in base 62.
extension OrderKey {
    static let radix: UInt8 = 62

    /// The values of the digits, each below 62.
    var digits: [UInt8] { text.utf8.map(Self.value) }

    /// The key of those digits, without the zeros at its end.
    init(digits: [UInt8]) {
        let end = digits.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
        self.init(String(decoding: digits[..<end].map(Self.letter), as: UTF8.self))
    }

    private static func letter(_ value: UInt8) -> UInt8 {
        switch value {
        case ..<10: UInt8(ascii: "0") + value
        case ..<36: UInt8(ascii: "A") + value - 10
        default: UInt8(ascii: "a") + value - 36
        }
    }

    private static func value(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 36
        default: 0
        }
    }
}
