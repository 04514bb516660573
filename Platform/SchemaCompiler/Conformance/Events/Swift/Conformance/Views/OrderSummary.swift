// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An order as people see it.
public struct OrderSummary: Hashable, Sendable {
    /// An id, a UUID in lower case.
    public var orderId: String
    /// What something costs.
    public var total: Price
    /// When it was placed.
    public var placedAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(orderId: String, total: Price, placedAt: Timestamp? = nil) {
        self.orderId = orderId
        self.total = total
        self.placedAt = placedAt
    }
}

extension OrderSummary: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.orderId = try members.string("orderId", .uuid)
        self.total = try members.value("total")
        self.placedAt = try members.optionalConverted("placedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("orderId", orderId)
        writer.member("total", total)
        if let placedAt { writer.member("placedAt") { placedAt.append(to: &$0) } }
        writer.endObject()
    }
}
