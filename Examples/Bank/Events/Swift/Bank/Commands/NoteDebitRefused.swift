// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Tells a transfer that the account does not pay.
public struct NoteDebitRefused: Command {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it.
    public var reason: RefusalReason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String, reason: RefusalReason) {
        self.transferId = transferId
        self.reason = reason
    }
}

extension NoteDebitRefused {
    public static let messageType = MessageType(
        context: "bank",
        name: "NoteDebitRefused",
        version: 1,
        dataSchema: "urn:tributary:schema:e148fee79fd00479"
    )

    /// The transfer that decides.
    public var address: EntityAddress {
        EntityAddress(context: "bank", entity: "transfer", validID: transferId)
    }
}

extension NoteDebitRefused: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        self.reason = try members.value("reason")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.member("reason", reason)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["transferId", "reason"]
}
