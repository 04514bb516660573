// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A member as the team's page lists them.
public struct TeamMember: Hashable, Sendable {
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole
    /// How the person wants to be called, on a single line.
    public var firstName: String
    /// The person's family name, on a single line.
    public var lastName: String?
    /// Where the person's picture is, an http or https address.
    public var picture: String?
    /// How often the person's profile had changed by then, the registration included; a lower number is older news.
    public var profileRevision: Int64
    /// When the person joined the team.
    public var joinedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        membershipId: String,
        userId: String,
        role: TeamRole,
        firstName: String,
        lastName: String? = nil,
        picture: String? = nil,
        profileRevision: Int64,
        joinedAt: Timestamp
    ) {
        self.membershipId = membershipId
        self.userId = userId
        self.role = role
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
        self.profileRevision = profileRevision
        self.joinedAt = joinedAt
    }
}

extension TeamMember: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["firstName": "userId", "lastName": "userId", "picture": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("membershipId", membershipId),
            ("userId", userId),
            ("role", role),
            ("firstName", firstName),
            ("lastName", lastName as Any),
            ("picture", picture as Any),
            ("profileRevision", profileRevision),
            ("joinedAt", joinedAt)
        ])
    }
}

extension TeamMember: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.membershipId = try members.string("membershipId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.role = try members.value("role")
        self.firstName = try members.string("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.lastName)
        self.picture = try members.optionalString("picture", IdentityRules.picture)
        self.profileRevision = try members.integer("profileRevision", in: 1...Int64.max)
        self.joinedAt = try members.converted("joinedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("membershipId", membershipId)
        writer.member("userId", userId)
        writer.member("role", role)
        writer.member("firstName", firstName)
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        writer.member("profileRevision", profileRevision)
        writer.member("joinedAt") { joinedAt.append(to: &$0) }
        writer.endObject()
    }
}
