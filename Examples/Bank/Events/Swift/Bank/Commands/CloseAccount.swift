// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Closes an account for good. It must be empty, and no transfer from it under way.
public struct CloseAccount: Command {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String) {
        self.accountId = accountId
    }
}

extension CloseAccount {
    public static let messageType = MessageType(
        context: "bank",
        name: "CloseAccount",
        version: 1,
        dataSchema: "urn:tributary:schema:c6f438f61cf99b5c"
    )

    /// The account that decides.
    public var address: EntityAddress {
        EntityAddress(context: "bank", entity: "account", validID: accountId)
    }
}

extension CloseAccount: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["accountId"]
}
