// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import JSON

/// The body of an order.
public struct PlaceOrderRequest: Hashable, Sendable {
    /// An id, a UUID in lower case.
    public var orderId: String
    /// Which sizes.
    public var sizes: [Size]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(orderId: String, sizes: [Size]) {
        self.orderId = orderId
        self.sizes = sizes
    }
}

extension PlaceOrderRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.orderId = try members.string("orderId", .uuid)
        self.sizes = try members.array("sizes") { (element) throws(JSONError) in try Size(json: element) }
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("orderId", orderId)
        writer.member("sizes", sizes) { element, writer in writer.value(element) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["orderId", "sizes"]
}
