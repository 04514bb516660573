// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A member looks different. What is left out is not there any more.
public struct MemberProfileChanged: Message {
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// How often the person's profile had changed by then, the registration included; a lower number is older news.
    public var profileRevision: Int64
    /// How the person wants to be called, on a single line.
    public var firstName: String
    /// The person's family name, on a single line.
    public var lastName: String?
    /// Where the person's picture is, an http or https address.
    public var picture: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        membershipId: String,
        teamId: String,
        userId: String,
        profileRevision: Int64,
        firstName: String,
        lastName: String? = nil,
        picture: String? = nil
    ) {
        self.membershipId = membershipId
        self.teamId = teamId
        self.userId = userId
        self.profileRevision = profileRevision
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
    }
}

extension MemberProfileChanged {
    public static let messageType = MessageType(
        context: "identity",
        name: "MemberProfileChanged",
        version: 1,
        dataSchema: "urn:tributary:schema:c01ca48477c69913"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MemberProfileChanged: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["firstName": "userId", "lastName": "userId", "picture": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("membershipId", membershipId),
            ("teamId", teamId),
            ("userId", userId),
            ("profileRevision", profileRevision),
            ("firstName", firstName),
            ("lastName", lastName as Any),
            ("picture", picture as Any)
        ])
    }
}

extension MemberProfileChanged: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.membershipId = try members.string("membershipId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.profileRevision = try members.integer("profileRevision", in: 1...Int64.max)
        self.firstName = try members.string("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.lastName)
        self.picture = try members.optionalString("picture", IdentityRules.picture)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("membershipId", membershipId)
        writer.member("teamId", teamId)
        writer.member("userId", userId)
        writer.member("profileRevision", profileRevision)
        writer.member("firstName", firstName)
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        writer.endObject()
    }
}
