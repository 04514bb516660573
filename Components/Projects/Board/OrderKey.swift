/// Where a task stands in its column: before all tasks with a greater key.
///
/// A key is a fraction between 0 and 1, written in base 62 without its point: digits, capital and small letters, in the order of their bytes, and never a 0 at
/// its end. So there is always another key between two of them, keys compare as bytes, and a move changes the key of the task that is moved and no other.
struct OrderKey: Sendable, Hashable {
    let text: String

    /// The digits of a key that a board has made.
    init(_ text: String) { self.text = text }

    /// Where a key would be longer, those around it are made anew, so that it need not be.
    static let mostDigits = 32

    var count: Int { text.utf8.count }
}

extension OrderKey: Comparable {
    static func < (left: OrderKey, right: OrderKey) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }
}

extension OrderKey {
    /// A key between two neighbours, the first of which is the lesser one; nil where there is none on that side.
    ///
    /// Between two keys it is one of the shortest, and has as much room on either side as its length allows. At an end it is the next one of a width that grows
    /// with the logarithm of how many were put there, so that neither a column that is filled from above to below nor one whose tasks are all put on top gets
    /// long keys.
    static func between(_ lower: OrderKey?, _ upper: OrderKey?) -> OrderKey {
        switch (lower?.digits, upper?.digits) {
        case (nil, nil): OrderKey(digits: [radix / 2])
        case (let lower?, nil): OrderKey(digits: following(lower))
        case (nil, let upper?): OrderKey(digits: preceding(upper))
        case (let lower?, let upper?): OrderKey(digits: middle(lower, upper))
        }
    }

    /// The shortest digits between, and of those in the middle.
    private static func middle(_ lower: [UInt8], _ upper: [UInt8]) -> [UInt8] {
        var place = 0
        while place < lower.count, place < upper.count, lower[place] == upper[place] { place += 1 }
        // Behind the end of the lesser key there are zeros only, which the greater one may share.
        while place >= lower.count, place < upper.count, upper[place] == 0 { place += 1 }
        let common = Array(upper.prefix(place))
        let low = place < lower.count ? lower[place] : 0
        let high = place < upper.count ? upper[place] : radix
        if high > low + 1 { return common + [low + (high - low) / 2] }
        if place + 1 < upper.count { return common + [high] }
        // Right above the lesser key: as many of its digits as are the highest, and one that is greater than the next.
        let rest = lower.dropFirst(place + 1)
        let highest = rest.prefix { $0 == radix - 1 }
        let next = rest.dropFirst(highest.count).first ?? 0
        return common + [low] + highest + [next + (radix - next) / 2]
    }

    /// The next number of as many digits as a key takes that begins with so many of the highest digit: 2, then 4, then 6.
    private static func following(_ key: [UInt8]) -> [UInt8] {
        var digits = padded(key, to: 2 * key.prefix { $0 == radix - 1 }.count + 2)
        var place = digits.count - 1
        while digits[place] == radix - 1 {
            digits[place] = 0
            place -= 1
        }
        digits[place] += 1
        return digits
    }

    /// The same downwards, where a key begins with the lowest digit.
    private static func preceding(_ key: [UInt8]) -> [UInt8] {
        let width = 2 * key.prefix { $0 == 0 }.count + 2
        var digits = padded(key, to: width)
        // What was cut off is no zero: without it the key is less already.
        guard key.count <= width else { return digits }
        var place = digits.count - 1
        while digits[place] == 0 {
            digits[place] = radix - 1
            place -= 1
        }
        digits[place] -= 1
        return digits
    }

    private static func padded(_ digits: [UInt8], to width: Int) -> [UInt8] {
        digits.prefix(width) + Array(repeating: 0, count: max(0, width - digits.count))
    }
}
