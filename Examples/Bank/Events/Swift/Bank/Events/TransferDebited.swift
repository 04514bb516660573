// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The money has left the account that pays and is to go to the one that is paid.
public struct TransferDebited: Message {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// The account that is paid.
    public var to: String
    /// An amount of money in cents.
    public var amount: Int64
    /// When the transfer would have expired. That deadline is off now.
    public var expiresAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String, to: String, amount: Int64, expiresAt: Timestamp? = nil) {
        self.transferId = transferId
        self.to = to
        self.amount = amount
        self.expiresAt = expiresAt
    }
}

extension TransferDebited {
    public static let messageType = MessageType(
        context: "bank",
        name: "TransferDebited",
        version: 1,
        dataSchema: "urn:tributary:schema:e0c44bb9854f6732"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TransferDebited: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        self.to = try members.string("to", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
        self.expiresAt = try members.optionalConverted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.member("to", to)
        writer.member("amount", amount)
        if let expiresAt { writer.member("expiresAt") { expiresAt.append(to: &$0) } }
        writer.endObject()
    }
}
