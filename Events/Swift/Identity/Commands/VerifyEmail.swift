// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Shows that a person reads the mails to their address.
public struct VerifyEmail: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The SHA-256 of the token that a mail carried, in hexadecimal.
    public var proof: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, proof: String) {
        self.userId = userId
        self.proof = proof
    }
}

extension VerifyEmail {
    public static let messageType = MessageType(
        context: "identity",
        name: "VerifyEmail",
        version: 1,
        dataSchema: "urn:tributary:schema:ab9974b99bb0c75d"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension VerifyEmail: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.proof = try members.string("proof", IdentityRules.proof)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("proof", proof)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "proof"]
}
