// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The account does not pay. It may be one that was never opened.
public struct DebitRefused: Message {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it.
    public var reason: RefusalReason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String, transferId: String, reason: RefusalReason) {
        self.accountId = accountId
        self.transferId = transferId
        self.reason = reason
    }
}

extension DebitRefused {
    public static let messageType = MessageType(
        context: "bank",
        name: "DebitRefused",
        version: 1,
        dataSchema: "urn:tributary:schema:2751f8867c44efa1"
    )
    public var messageType: MessageType { Self.messageType }
}

extension DebitRefused: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.transferId = try members.string("transferId", .uuid)
        self.reason = try members.value("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("transferId", transferId)
        writer.member("reason", reason)
        writer.endObject()
    }
}
