/// Keys for many tasks at once.
extension OrderKey {
    /// How long keys are at most that are made anew.
    private static let mostSpreadDigits = 8

    /// So many keys in their order, as far from each other and from both neighbours as keys of one length can be; nil where there is no room for keys of
    /// eight digits.
    ///
    /// They are of the fewest digits that leave room for others of the same length between any two.
    static func spread(_ count: Int, between lower: OrderKey?, and upper: OrderKey?) -> [OrderKey]? {
        var range = Int64(1)
        for width in 1...mostSpreadDigits {
            range *= Int64(radix)
            let low = lower.map { $0.number(ofDigits: width) } ?? 0
            let high = upper.map { $0.number(ofDigits: width) } ?? range
            let step = (high - low) / Int64(count + 1)
            guard step >= Int64(radix) else { continue }
            return (0..<count).map { OrderKey(number: low + Int64($0 + 1) * step, ofDigits: width) }
        }
        return nil
    }

    /// The first digits as a number.
    private func number(ofDigits width: Int) -> Int64 {
        let digits = digits
        return (0..<width).reduce(0) { $0 * Int64(Self.radix) + ($1 < digits.count ? Int64(digits[$1]) : 0) }
    }

    private init(number: Int64, ofDigits width: Int) {
        var digits = Array(repeating: UInt8(0), count: width)
        var rest = number
        for place in digits.indices.reversed() {
            digits[place] = UInt8(rest % Int64(Self.radix))
            rest /= Int64(Self.radix)
        }
        self.init(digits: digits)
    }
}
