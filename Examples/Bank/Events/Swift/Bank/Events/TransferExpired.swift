// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The transfer's time has run out before any money was seen to move. The transfer is over, unless a debit turns up that was under way.
public struct TransferExpired: Message {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String) {
        self.transferId = transferId
    }
}

extension TransferExpired {
    public static let messageType = MessageType(
        context: "bank",
        name: "TransferExpired",
        version: 1,
        dataSchema: "urn:tributary:schema:9d9bc2e689d1f873"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TransferExpired: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.endObject()
    }
}
