// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Ends all sessions of a person, or all but one.
public struct RevokeAllSessions: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The session that stays.
    public var exceptSessionId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, exceptSessionId: String? = nil) {
        self.userId = userId
        self.exceptSessionId = exceptSessionId
    }
}

extension RevokeAllSessions {
    public static let messageType = MessageType(
        context: "identity",
        name: "RevokeAllSessions",
        version: 1,
        dataSchema: "urn:tributary:schema:53a63b576afee8cd"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension RevokeAllSessions: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.exceptSessionId = try members.optionalString("exceptSessionId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        if let exceptSessionId { writer.member("exceptSessionId", exceptSessionId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "exceptSessionId"]
}
