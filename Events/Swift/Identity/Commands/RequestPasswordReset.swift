// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Asks for a mail with which a forgotten password is replaced. It is completed for every address, known or not.
public struct RequestPasswordReset: Command {
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String
    /// The id of the request, a UUIDv7.
    public var resetId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(emailId: String, resetId: String) {
        self.emailId = emailId
        self.resetId = resetId
    }
}

extension RequestPasswordReset {
    public static let messageType = MessageType(
        context: "identity",
        name: "RequestPasswordReset",
        version: 1,
        dataSchema: "urn:tributary:schema:0f7d48da236dc410"
    )

    /// The email that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "email", validID: emailId)
    }
}

extension RequestPasswordReset: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.emailId = try members.string("emailId", IdentityRules.emailId)
        self.resetId = try members.string("resetId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("emailId", emailId)
        writer.member("resetId", resetId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["emailId", "resetId"]
}
