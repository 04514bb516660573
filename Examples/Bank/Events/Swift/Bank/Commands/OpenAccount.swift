// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Opens an account. It is empty.
public struct OpenAccount: Command {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String
    /// Whose account it is, on a single line.
    public var owner: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String, owner: String) {
        self.accountId = accountId
        self.owner = owner
    }
}

extension OpenAccount {
    public static let messageType = MessageType(
        context: "bank",
        name: "OpenAccount",
        version: 1,
        dataSchema: "urn:tributary:schema:058cc6c089018ebb"
    )

    /// The account that decides.
    public var address: EntityAddress {
        EntityAddress(context: "bank", entity: "account", validID: accountId)
    }
}

extension OpenAccount: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["owner": "accountId"]

    public var customMirror: Mirror {
        redactedMirror([("accountId", accountId), ("owner", owner)])
    }
}

extension OpenAccount: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.owner = try members.string("owner", BankRules.owner)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("owner", owner)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["accountId", "owner"]
}
