// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Things were asked for.
public struct OrderPlaced: Message {
    /// An id, a UUID in lower case.
    public var orderId: String
    /// What was asked for.
    public var items: [Item]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(orderId: String, items: [Item]) {
        self.orderId = orderId
        self.items = items
    }
}

extension OrderPlaced {
    public static let messageType = MessageType(
        context: "conformance",
        name: "OrderPlaced",
        version: 1,
        dataSchema: "urn:tributary:schema:0ece0eadbe6e4419"
    )
    public var messageType: MessageType { Self.messageType }
}

extension OrderPlaced: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.orderId = try members.string("orderId", .uuid)
        self.items = try members.array("items") { (element) throws(JSONError) in try Item(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("orderId", orderId)
        writer.member("items", items) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
