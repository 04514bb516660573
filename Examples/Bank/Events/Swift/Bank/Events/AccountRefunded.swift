// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The money of a transfer that could not be completed is back.
public struct AccountRefunded: Message {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// An amount of money in cents.
    public var amount: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String, transferId: String, amount: Int64) {
        self.accountId = accountId
        self.transferId = transferId
        self.amount = amount
    }
}

extension AccountRefunded {
    public static let messageType = MessageType(
        context: "bank",
        name: "AccountRefunded",
        version: 1,
        dataSchema: "urn:tributary:schema:45d4178164979841"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AccountRefunded: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.transferId = try members.string("transferId", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("transferId", transferId)
        writer.member("amount", amount)
        writer.endObject()
    }
}
