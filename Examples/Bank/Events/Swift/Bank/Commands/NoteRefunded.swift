// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Tells a transfer that the money is back where it came from.
public struct NoteRefunded: Command {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(transferId: String) {
        self.transferId = transferId
    }
}

extension NoteRefunded {
    public static let messageType = MessageType(
        context: "bank",
        name: "NoteRefunded",
        version: 1,
        dataSchema: "urn:tributary:schema:81049f012cb13d1d"
    )

    /// The transfer that decides.
    public var address: EntityAddress {
        EntityAddress(context: "bank", entity: "transfer", validID: transferId)
    }
}

extension NoteRefunded: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["transferId"]
}
