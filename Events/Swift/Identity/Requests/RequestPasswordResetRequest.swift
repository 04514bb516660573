// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a request for a mail with which a forgotten password is replaced.
public struct RequestPasswordResetRequest: Hashable, Sendable {
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// The id of the request, a UUIDv7.
    public var resetId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(email: String, resetId: String) {
        self.email = email
        self.resetId = resetId
    }
}

extension RequestPasswordResetRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("email", email), ("resetId", resetId)])
    }
}

extension RequestPasswordResetRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.email = try members.string("email", IdentityRules.email)
        self.resetId = try members.string("resetId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("email", email)
        writer.member("resetId", resetId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["email", "resetId"]
}
