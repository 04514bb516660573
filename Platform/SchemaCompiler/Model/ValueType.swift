/// What a value may be.
indirect enum ValueType: Sendable {
    case string(StringConstraints)
    case timestamp
    case enumeration([String])
    case integer(minimum: Int64?, maximum: Int64?)
    case number(minimum: Double?, maximum: Double?)
    case boolean
    case array(of: ValueType, minItems: Int?, maxItems: Int?)
    /// The name of a definition.
    case reference(String)
}

/// What a string may be.
struct StringConstraints: Hashable, Sendable {
    var minLength: Int?
    var maxLength: Int?
    /// The raw value of one of `JSONStringFormat`.
    var format: String?
    var pattern: String?

    var isEmpty: Bool { self == StringConstraints() }
}
