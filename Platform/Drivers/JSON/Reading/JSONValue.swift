/// One value of a parsed JSON text.
///
/// It shares the document with every other value of it and keeps all of it alive for as long as it lives itself. It is not `Sendable`: it
/// belongs to the task that has parsed the text. The properties answer nil where the value is of another kind; the functions throw and say
/// what was expected.
public struct JSONValue: ~Copyable {
    let tape: JSONTape
    /// Where on the tape it stands.
    private(set) var index: Int

    init(_ tape: JSONTape, at index: Int) {
        self.tape = tape
        self.index = index
    }

    /// What JSON calls the value; numbers without a fraction or exponent that fit into 64 bits are integers.
    public enum Kind: String, Hashable, Sendable {
        case null, boolean, integer, number, string, array, object
    }

    public var kind: Kind { tape[index].kind }
    public var isNull: Bool { kind == .null }
    public var boolean: Bool? { try? tape.boolean(at: index) }
    /// Numbers without a fraction, also those written like `1.0` below 2^53.
    public var integer: Int64? { try? tape.integer(at: index, in: .min ... .max) }
    public var number: Double? { try? tape.number(at: index, in: -.greatestFiniteMagnitude ... .greatestFiniteMagnitude) }
    public var string: String? { try? tape.string(at: index, .any) }

    /// True or false, or throws.
    public func requireBoolean() throws(JSONError) -> Bool { try tape.boolean(at: index) }

    /// An integer in the range, or throws.
    public func integer(in range: ClosedRange<Int64>) throws(JSONError) -> Int64 { try tape.integer(at: index, in: range) }

    /// A number in the range, or throws.
    public func number(in range: ClosedRange<Double>) throws(JSONError) -> Double { try tape.number(at: index, in: range) }

    /// A string that keeps the rules, or throws.
    public func string(_ rules: JSONStringRules) throws(JSONError) -> String { try tape.string(at: index, rules) }

    /// Goes on to what stands behind this value and all that it holds: the next element, or the name of the next member.
    mutating func advance() { index = tape.next(after: index) }

    /// Goes on from a name to its value.
    mutating func skipName() { index += 1 }
}
