// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import JSON

/// What something costs.
public struct Price: Hashable, Sendable {
    /// In minor units, up to the largest integer of 64 bits.
    public var amount: Int64
    /// An ISO 4217 code.
    public var currency: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(amount: Int64, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}

extension Price: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.amount = try members.integer("amount", in: 0...Int64.max)
        self.currency = try members.string("currency", Self.currencyRules)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("amount", amount)
        writer.member("currency", currency)
        writer.endObject()
    }

    private static let currencyRules = JSONStringRules(pattern: #"^[A-Z]{3}$"#)
}
