// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Asks for another mail with the link that verifies the address.
public struct RequestEmailVerification: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String) {
        self.userId = userId
    }
}

extension RequestEmailVerification {
    public static let messageType = MessageType(
        context: "identity",
        name: "RequestEmailVerification",
        version: 1,
        dataSchema: "urn:tributary:schema:c7d63831188d0487"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension RequestEmailVerification: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId"]
}
