internal import CJSON

/// One value of a parsed JSON text.
///
/// It holds one count of json-c's reference counter, so it keeps its part of the tree alive for as long as it lives itself. It is not
/// `Sendable`: that counter belongs to one task at a time. The properties answer nil where the value is of another kind; the functions
/// throw and say what was expected.
public struct JSONValue: ~Copyable {
    let node: JSONNode

    init(retaining node: JSONNode) {
        _ = json_object_get(node.pointer)
        self.node = node
    }

    /// Takes over the count that the caller holds.
    init(adopting pointer: OpaquePointer?) { node = JSONNode(pointer: pointer) }

    deinit { json_object_put(node.pointer) }

    /// What JSON calls the value; numbers without a fraction or exponent are integers.
    public enum Kind: String, Hashable, Sendable {
        case null, boolean, integer, number, string, array, object
    }

    public var kind: Kind { node.kind }
    public var isNull: Bool { node.kind == .null }
    public var boolean: Bool? { try? node.boolean() }
    /// Numbers without a fraction, also those written like `1.0` up to 2^53.
    public var integer: Int64? { try? node.integer(in: .min ... .max) }
    public var number: Double? { try? node.number(in: -.greatestFiniteMagnitude ... .greatestFiniteMagnitude) }
    public var string: String? { try? node.string(.any) }

    /// True or false, or throws.
    public func requireBoolean() throws(JSONError) -> Bool { try node.boolean() }

    /// An integer in the range, or throws.
    public func integer(in range: ClosedRange<Int64>) throws(JSONError) -> Int64 { try node.integer(in: range) }

    /// A number in the range, or throws.
    public func number(in range: ClosedRange<Double>) throws(JSONError) -> Double { try node.number(in: range) }

    /// A string that keeps the rules, or throws.
    public func string(_ rules: JSONStringRules) throws(JSONError) -> String { try node.string(rules) }
}
