// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The money has left the account that pays and is to go back there.
public struct RefundStarted: Message {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// The account that has paid.
    public var from: String
    /// An amount of money in cents.
    public var amount: Int64
    /// Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it.
    public var reason: RefusalReason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String, from: String, amount: Int64, reason: RefusalReason) {
        self.transferId = transferId
        self.from = from
        self.amount = amount
        self.reason = reason
    }
}

extension RefundStarted {
    public static let messageType = MessageType(
        context: "bank",
        name: "RefundStarted",
        version: 1,
        dataSchema: "urn:tributary:schema:c896e20a4b7a281a"
    )
    public var messageType: MessageType { Self.messageType }
}

extension RefundStarted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        self.from = try members.string("from", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
        self.reason = try members.value("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.member("from", from)
        writer.member("amount", amount)
        writer.member("reason", reason)
        writer.endObject()
    }
}
