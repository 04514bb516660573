extension JSONWriter {
    /// As RFC 8785 has it: with the fewest digits that read back as the same number, in the form that ECMAScript gives them. That is without an
    /// exponent from 1e-6 up to 1e21, without a fraction where there is none, and without a sign before 0. JSON has no infinities and no NaN:
    /// the value must be finite.
    public mutating func value(_ value: Double) {
        precondition(value.isFinite, "JSON has no infinities and no NaN")
        if value.magnitude <= 0x1p53, let whole = Int64(exactly: value) { return self.value(whole) }
        raw(ShortestDecimal(value).canonical)
    }
}
