extension JSONScanner {
    mutating func number() throws(Failure) {
        let start = index
        let isNegative = current == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var digits = Digits()
        if current == UInt8(ascii: "0") {
            index += 1
            if isDigit(current) { throw failure(.malformed, "must be JSON: a number does not begin with 0") }
        } else {
            try read(&digits)
        }
        let integerDigits = digits.count
        if current == UInt8(ascii: ".") {
            index += 1
            try read(&digits)
        } else if current | 0x20 != UInt8(ascii: "e") {
            return try integer(digits, isNegative: isNegative, from: start)
        }
        var exponent = integerDigits - digits.count
        if current | 0x20 == UInt8(ascii: "e") { exponent += try readExponent() }
        if let magnitude = digits.exactly(timesTenTo: exponent) {
            append(JSONTapeEntry(.number, payload: (isNegative ? -magnitude : magnitude).bitPattern))
        } else {
            append(JSONTapeEntry(.number, payload: try double(from: start).bitPattern))
        }
    }

    /// The digits of a number without its point.
    private struct Digits {
        /// Right up to 19 digits.
        var value: UInt64 = 0
        /// How many there are, a lone 0 before the point left out.
        var count = 0

        /// The number with that many zeros more, where one multiplication or division that rounds at most once gives it: both a whole number up
        /// to 2^53 and a power of ten up to 22 are exact in a double. Nil where that is not so.
        func exactly(timesTenTo exponent: Int) -> Double? {
            guard count <= 19, value <= 1 << 53, exponent.magnitude <= 22 else { return nil }
            let power = Self.powers[Int(exponent.magnitude)]
            return exponent < 0 ? Double(value) / power : Double(value) * power
        }

        private static let powers: [Double] = [
            1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
        ]
    }

    private mutating func read(_ digits: inout Digits) throws(Failure) {
        let start = index
        var position = start
        var value = digits.value
        while case let digit = text[position] &- UInt8(ascii: "0"), digit < 10 {
            value = value &* 10 &+ UInt64(digit)
            position += 1
        }
        index = position
        guard position > start else { throw failure(.malformed, "must be JSON: a digit is expected here") }
        digits.value = value
        digits.count += position - start
    }

    /// Reads what begins with `e`; what is beyond every double stays beyond it.
    private mutating func readExponent() throws(Failure) -> Int {
        index += 1
        let isNegative = current == UInt8(ascii: "-")
        if isNegative || current == UInt8(ascii: "+") { index += 1 }
        guard isDigit(current) else { throw failure(.malformed, "must be JSON: a digit is expected here") }
        var value = 0
        while isDigit(current) {
            value = min(value * 10 + Int(current &- UInt8(ascii: "0")), 1 << 40)
            index += 1
        }
        return isNegative ? -value : value
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private mutating func integer(_ digits: Digits, isNegative: Bool, from start: Int) throws(Failure) {
        let most = UInt64(Int64.max) + (isNegative ? 1 : 0)
        if digits.count <= 19, digits.value <= most {
            append(JSONTapeEntry(.integer, payload: isNegative ? 0 &- digits.value : digits.value))
            return
        }
        // RFC 8785 writes a double up to 1e21 without an exponent. It is taken in that form, which says exactly which double it is; any other
        // integer of this size would lose digits.
        if digits.count <= 21 {
            let double = try double(from: start)
            var writer = JSONWriter(reservingCapacity: 24)
            writer.value(double)
            if writer.bytes.elementsEqual(UnsafeBufferPointer(start: text + start, count: index - start)) {
                append(JSONTapeEntry(.number, payload: double.bitPattern))
                return
            }
        }
        index = start
        throw failure(.invalidNumber, "must be an integer that fits into 64 bits")
    }

    private mutating func double(from start: Int) throws(Failure) -> Double {
        let number = String(decoding: UnsafeBufferPointer(start: text + start, count: index - start), as: UTF8.self)
        guard let value = Double(number), value.isFinite else {
            index = start
            throw failure(.invalidNumber, "must be a number that fits into 64 bits")
        }
        return value
    }
}
