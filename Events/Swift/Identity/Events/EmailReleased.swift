// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An e-mail address no longer belongs to that person. Stands in the stream of the entity `email`, whose id is a hash of the address.
public struct EmailReleased: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String) {
        self.userId = userId
    }
}

extension EmailReleased {
    public static let messageType = MessageType(
        context: "identity",
        name: "EmailReleased",
        version: 1,
        dataSchema: "urn:tributary:schema:c49846049efd7526"
    )
    public var messageType: MessageType { Self.messageType }
}

extension EmailReleased: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.endObject()
    }
}
