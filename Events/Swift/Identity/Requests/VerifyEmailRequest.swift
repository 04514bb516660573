// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a verification of an address, with what the link in the mail holds.
public struct VerifyEmailRequest: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The token of the link in a mail.
    public var token: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, token: String) {
        self.userId = userId
        self.token = token
    }
}

extension VerifyEmailRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["token": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("token", token)])
    }
}

extension VerifyEmailRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.token = try members.string("token", IdentityRules.mailToken)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("token", token)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "token"]
}
