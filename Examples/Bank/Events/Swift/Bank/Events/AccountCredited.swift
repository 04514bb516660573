// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The money of a transfer has arrived.
public struct AccountCredited: Message {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// An amount of money in cents.
    public var amount: Int64
    /// Transfers that this account has heard the end of, and need not remember any more.
    public var settled: [String]?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String, transferId: String, amount: Int64, settled: [String]? = nil) {
        self.accountId = accountId
        self.transferId = transferId
        self.amount = amount
        self.settled = settled
    }
}

extension AccountCredited {
    public static let messageType = MessageType(
        context: "bank",
        name: "AccountCredited",
        version: 1,
        dataSchema: "urn:tributary:schema:b6f127356e040706"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AccountCredited: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.transferId = try members.string("transferId", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
        self.settled = try members.optionalArray("settled", count: 0...16) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("transferId", transferId)
        writer.member("amount", amount)
        if let settled { writer.member("settled", settled) { element, writer in writer.value(element) } }
        writer.endObject()
    }
}
