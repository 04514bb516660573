// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The account that was to pay does not. The transfer is over, and no money was moved.
public struct TransferRefused: Message {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it.
    public var reason: RefusalReason
    /// When the transfer would have expired. That deadline is off now.
    public var expiresAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String, reason: RefusalReason, expiresAt: Timestamp? = nil) {
        self.transferId = transferId
        self.reason = reason
        self.expiresAt = expiresAt
    }
}

extension TransferRefused {
    public static let messageType = MessageType(
        context: "bank",
        name: "TransferRefused",
        version: 1,
        dataSchema: "urn:tributary:schema:b88335990739ce88"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TransferRefused: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        self.reason = try members.value("reason")
        self.expiresAt = try members.optionalConverted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.member("reason", reason)
        if let expiresAt { writer.member("expiresAt") { expiresAt.append(to: &$0) } }
        writer.endObject()
    }
}
