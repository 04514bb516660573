// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of an acceptance. It differs from its command in the token, of which only a hash is written.
public struct AcceptInviteRequest: Hashable, Sendable {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// The token of the mail's link. Without one, only the person who has verified the invited address may.
    public var token: String?
    /// For whom the operator asks. A person asks for themselves and may leave it out.
    public var userId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, inviteId: String, membershipId: String, token: String? = nil, userId: String? = nil) {
        self.teamId = teamId
        self.inviteId = inviteId
        self.membershipId = membershipId
        self.token = token
        self.userId = userId
    }
}

extension AcceptInviteRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["token": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([
            ("teamId", teamId),
            ("inviteId", inviteId),
            ("membershipId", membershipId),
            ("token", token as Any),
            ("userId", userId as Any)
        ])
    }
}

extension AcceptInviteRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.inviteId = try members.string("inviteId", .uuid)
        self.membershipId = try members.string("membershipId", .uuid)
        self.token = try members.optionalString("token", IdentityRules.mailToken)
        self.userId = try members.optionalString("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("inviteId", inviteId)
        writer.member("membershipId", membershipId)
        if let token { writer.member("token", token) }
        if let userId { writer.member("userId", userId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "inviteId", "membershipId", "token", "userId"]
}
