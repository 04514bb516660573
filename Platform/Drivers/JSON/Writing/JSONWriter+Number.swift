extension JSONWriter {
    public mutating func value(_ value: Int64) {
        let comma = needsComma
        // A comma, a sign and 19 digits at most.
        put(atMost: 21) { start in
            var end = start
            if comma {
                end[0] = UInt8(ascii: ",")
                end += 1
            }
            if value < 0 {
                end[0] = UInt8(ascii: "-")
                end += 1
            }
            var digits = 1
            var bound: UInt64 = 10
            while digits < 19, value.magnitude >= bound {
                digits += 1
                bound *= 10
            }
            var rest = value.magnitude
            for place in stride(from: digits - 1, through: 0, by: -1) {
                end[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            return end + digits
        }
        needsComma = true
    }

    /// As RFC 8785 has it: with the fewest digits that read back as the same number, in the form that ECMAScript gives them. That is without an
    /// exponent from 1e-6 up to 1e21, without a fraction where there is none, and without a sign before 0. JSON has no infinities and no NaN:
    /// the value must be finite.
    public mutating func value(_ value: Double) {
        precondition(value.isFinite, "JSON has no infinities and no NaN")
        if value.magnitude <= 0x1p53, let whole = Int64(exactly: value) { return self.value(whole) }
        raw(ShortestDecimal(value).canonical)
    }
}
