/// The fewest digits that tell a double from its neighbours, and where its point stands.
struct ShortestDecimal {
    private let isNegative: Bool
    /// Neither the first nor the last is 0, and there are 17 at most.
    private var digits: [UInt8] = []
    /// How many digits stand before the point: 2 in 12.5, 0 in 0.125, -1 in 0.0125.
    private var point = 0

    /// Swift's own description has those digits, in another form: `12.5`, `1e-07`, `5e-324`, `1.25e+20`.
    init(_ value: Double) {
        isNegative = value < 0
        var exponent = 0
        var isFraction = false
        var text = value.description.utf8[...]
        while let byte = text.popFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte)
                if !isFraction { point += 1 }
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"):
                exponent = Int(String(decoding: text, as: UTF8.self)) ?? 0
                text = text[text.endIndex...]
            default: break
            }
        }
        let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(zeros)
        point += exponent - zeros
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    /// The form of ECMAScript's `Number::toString`.
    var canonical: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(26)
        if isNegative { text.append(UInt8(ascii: "-")) }
        switch point {
        case digits.count...21 where !digits.isEmpty:
            text += digits
            text += repeatElement(UInt8(ascii: "0"), count: point - digits.count)
        case 1...21:
            text += digits[..<point]
            text.append(UInt8(ascii: "."))
            text += digits[point...]
        case -5...0:
            text += "0.".utf8
            text += repeatElement(UInt8(ascii: "0"), count: -point)
            text += digits
        default:
            text += digits[..<1]
            if digits.count > 1 {
                text.append(UInt8(ascii: "."))
                text += digits[1...]
            }
            text += (point > 0 ? "e+" : "e-").utf8
            text += String((point - 1).magnitude).utf8
        }
        return text
    }
}
