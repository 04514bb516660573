// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Version 1 of `CancelOrder`, as older messages have it. Takes an order back.
public struct CancelOrderV1: Hashable, Sendable {
    /// An id, a UUID in lower case.
    public var orderId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(orderId: String) {
        self.orderId = orderId
    }
}

extension CancelOrderV1 {
    public static let messageType = MessageType(
        context: "conformance",
        name: "CancelOrder",
        version: 1,
        dataSchema: "urn:tributary:schema:2a0ee07c62e30f84"
    )
}

extension CancelOrderV1: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.orderId = try members.string("orderId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("orderId", orderId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["orderId"]
}
