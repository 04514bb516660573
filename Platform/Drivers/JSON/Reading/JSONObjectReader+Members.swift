/// Each function reads one member. It throws with the member's pointer where the value is of another kind or breaks a rule, and, but for the
/// `optional…` ones, where there is no such member. A member that is null is present, and of another kind.
extension JSONObjectReader {
    /// A string that keeps the rules.
    public mutating func string(_ name: StaticString, _ rules: JSONStringRules = .any) throws(JSONError) -> String {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in try tape.string(at: index, rules) }
    }

    /// A string that keeps the rules; nil where the member is absent.
    public mutating func optionalString(_ name: StaticString, _ rules: JSONStringRules = .any) throws(JSONError) -> String? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try tape.string(at: index, rules) }
    }

    /// An integer in the range.
    public mutating func integer(_ name: StaticString, in range: ClosedRange<Int64> = .min ... .max) throws(JSONError) -> Int64 {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in try tape.integer(at: index, in: range) }
    }

    /// An integer in the range; nil where the member is absent.
    public mutating func optionalInteger(_ name: StaticString, in range: ClosedRange<Int64> = .min ... .max) throws(JSONError) -> Int64? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try tape.integer(at: index, in: range) }
    }

    /// A number in the range.
    public mutating func number(
        _ name: StaticString, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) throws(JSONError) -> Double {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in try tape.number(at: index, in: range) }
    }

    /// A number in the range; nil where the member is absent.
    public mutating func optionalNumber(
        _ name: StaticString, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) throws(JSONError) -> Double? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try tape.number(at: index, in: range) }
    }

    /// True or false.
    public mutating func boolean(_ name: StaticString) throws(JSONError) -> Bool {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in try tape.boolean(at: index) }
    }

    /// True or false; nil where the member is absent.
    public mutating func optionalBoolean(_ name: StaticString) throws(JSONError) -> Bool? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try tape.boolean(at: index) }
    }

    /// Runs the body for the value at an entry; what it throws is seen from this object.
    func within<Result>(
        _ name: StaticString, _ index: Int, _ body: (JSONTape, Int) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        do {
            return try body(tape, index)
        } catch {
            throw error.within(member: name.description)
        }
    }
}
