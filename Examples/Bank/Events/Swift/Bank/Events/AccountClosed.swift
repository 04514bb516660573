// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An account is closed for good.
public struct AccountClosed: Message {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String) {
        self.accountId = accountId
    }
}

extension AccountClosed {
    public static let messageType = MessageType(
        context: "bank",
        name: "AccountClosed",
        version: 1,
        dataSchema: "urn:tributary:schema:15378b5b3f75010f"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AccountClosed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.endObject()
    }
}
