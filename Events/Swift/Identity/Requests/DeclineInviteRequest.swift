// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a refusal. It differs from its command in the token, of which only a hash is written.
public struct DeclineInviteRequest: Hashable, Sendable {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The token of the mail's link. Without one, only the person who has verified the invited address may.
    public var token: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, inviteId: String, token: String? = nil) {
        self.teamId = teamId
        self.inviteId = inviteId
        self.token = token
    }
}

extension DeclineInviteRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["token": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("teamId", teamId), ("inviteId", inviteId), ("token", token as Any)])
    }
}

extension DeclineInviteRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.inviteId = try members.string("inviteId", .uuid)
        self.token = try members.optionalString("token", IdentityRules.mailToken)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("inviteId", inviteId)
        if let token { writer.member("token", token) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "inviteId", "token"]
}
