// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import JSON

/// Some of a thing.
public struct Item: Hashable, Sendable {
    /// A short text on one line.
    public var label: String
    /// How many.
    public var quantity: Int64
    /// What one costs, here and there.
    public var prices: [Price]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(label: String, quantity: Int64, prices: [Price]) {
        self.label = label
        self.quantity = quantity
        self.prices = prices
    }
}

extension Item: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.label = try members.string("label", ConformanceRules.label)
        self.quantity = try members.integer("quantity", in: 1...100)
        self.prices = try members.array("prices", count: 0...2) { (element) throws(JSONError) in try Price(json: element) }
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("label", label)
        writer.member("quantity", quantity)
        writer.member("prices", prices) { element, writer in writer.value(element) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["label", "quantity", "prices"]
}
