// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Moves money from one account to another. Ends with all of it there, or all of it back.
public struct StartTransfer: Command {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// The account that pays.
    public var from: String
    /// The account that is paid.
    public var to: String
    /// An amount of money in cents.
    public var amount: Int64
    /// When the transfer is off unless the money has left the account by then. Absent means never.
    public var expiresAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String, from: String, to: String, amount: Int64, expiresAt: Timestamp? = nil) {
        self.transferId = transferId
        self.from = from
        self.to = to
        self.amount = amount
        self.expiresAt = expiresAt
    }
}

extension StartTransfer {
    public static let messageType = MessageType(
        context: "bank",
        name: "StartTransfer",
        version: 1,
        dataSchema: "urn:tributary:schema:60171aa8bf544966"
    )

    /// The transfer that decides.
    public var address: EntityAddress {
        EntityAddress(context: "bank", entity: "transfer", validID: transferId)
    }
}

extension StartTransfer: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        self.from = try members.string("from", .uuid)
        self.to = try members.string("to", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
        self.expiresAt = try members.optionalConverted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.member("from", from)
        writer.member("to", to)
        writer.member("amount", amount)
        if let expiresAt { writer.member("expiresAt") { expiresAt.append(to: &$0) } }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["transferId", "from", "to", "amount", "expiresAt"]
}
