/// Each function reads one member. It throws with the member's pointer where the value is of another kind or breaks a rule, and, but for the
/// `optional…` ones, where there is no such member. A member that is null is present, and of another kind.
extension JSONObjectReader {
    /// A string that keeps the rules.
    public mutating func string(_ name: StaticString, _ rules: JSONStringRules = .any) throws(JSONError) -> String {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try node.string(rules) }
    }

    /// A string that keeps the rules; nil where the member is absent.
    public mutating func optionalString(_ name: StaticString, _ rules: JSONStringRules = .any) throws(JSONError) -> String? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try node.string(rules) }
    }

    /// An integer in the range.
    public mutating func integer(_ name: StaticString, in range: ClosedRange<Int64> = .min ... .max) throws(JSONError) -> Int64 {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try node.integer(in: range) }
    }

    /// An integer in the range; nil where the member is absent.
    public mutating func optionalInteger(_ name: StaticString, in range: ClosedRange<Int64> = .min ... .max) throws(JSONError) -> Int64? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try node.integer(in: range) }
    }

    /// A number in the range.
    public mutating func number(
        _ name: StaticString, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) throws(JSONError) -> Double {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try node.number(in: range) }
    }

    /// A number in the range; nil where the member is absent.
    public mutating func optionalNumber(
        _ name: StaticString, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) throws(JSONError) -> Double? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try node.number(in: range) }
    }

    /// True or false.
    public mutating func boolean(_ name: StaticString) throws(JSONError) -> Bool {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try node.boolean() }
    }

    /// True or false; nil where the member is absent.
    public mutating func optionalBoolean(_ name: StaticString) throws(JSONError) -> Bool? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try node.boolean() }
    }

    /// Runs the body; what it throws is seen from this object.
    static func within<Result>(
        _ name: StaticString, _ node: JSONNode, _ body: (JSONNode) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        do {
            return try body(node)
        } catch {
            throw error.within(member: name.description)
        }
    }
}
