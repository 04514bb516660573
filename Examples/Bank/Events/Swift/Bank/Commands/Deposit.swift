// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Pays money in.
public struct Deposit: Command {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String
    /// An amount of money in cents.
    public var amount: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(accountId: String, amount: Int64) {
        self.accountId = accountId
        self.amount = amount
    }
}

extension Deposit {
    public static let messageType = MessageType(
        context: "bank",
        name: "Deposit",
        version: 1,
        dataSchema: "urn:tributary:schema:1a0baf0a808c10f5"
    )

    /// The account that decides.
    public var address: EntityAddress {
        EntityAddress(context: "bank", entity: "account", validID: accountId)
    }
}

extension Deposit: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("amount", amount)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["accountId", "amount"]
}
