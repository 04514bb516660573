// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A member looks like this now. Issued because a profile has changed, and by nobody else.
public struct NoteMemberProfile: Command {
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
        teamId: String,
        userId: String,
        profileRevision: Int64,
        firstName: String,
        lastName: String? = nil,
        picture: String? = nil
    ) {
        self.teamId = teamId
        self.userId = userId
        self.profileRevision = profileRevision
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
    }
}

extension NoteMemberProfile {
    public static let messageType = MessageType(
        context: "identity",
        name: "NoteMemberProfile",
        version: 1,
        dataSchema: "urn:tributary:schema:07f895956247a31b"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension NoteMemberProfile: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["firstName": "userId", "lastName": "userId", "picture": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("teamId", teamId),
            ("userId", userId),
            ("profileRevision", profileRevision),
            ("firstName", firstName),
            ("lastName", lastName as Any),
            ("picture", picture as Any)
        ])
    }
}

extension NoteMemberProfile: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.profileRevision = try members.integer("profileRevision", in: 1...Int64.max)
        self.firstName = try members.string("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.lastName)
        self.picture = try members.optionalString("picture", IdentityRules.picture)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("userId", userId)
        writer.member("profileRevision", profileRevision)
        writer.member("firstName", firstName)
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "userId", "profileRevision", "firstName", "lastName", "picture"]
}
