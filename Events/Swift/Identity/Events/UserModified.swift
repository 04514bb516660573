// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// What is known about a person has changed. What is left out stays; an empty last name, picture or locale is removed.
public struct UserModified: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// How the person wants to be called, on a single line.
    public var firstName: String?
    /// The person's new family name, on a single line. Empty means that there is none any more.
    public var lastName: String?
    /// Where the person's new picture is. Empty means that there is none any more.
    public var picture: String?
    /// The new language, a BCP 47 tag. Empty means that the person no longer asks for one.
    public var locale: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, firstName: String? = nil, lastName: String? = nil, picture: String? = nil, locale: String? = nil) {
        self.userId = userId
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
        self.locale = locale
    }
}

extension UserModified {
    public static let messageType = MessageType(
        context: "identity",
        name: "UserModified",
        version: 1,
        dataSchema: "urn:tributary:schema:a2dff1fafc90986d"
    )
    public var messageType: MessageType { Self.messageType }
}

extension UserModified: PersonalDataHolder {
    public static let personalMembers: [String: String] = [
        "firstName": "userId",
        "lastName": "userId",
        "picture": "userId",
        "locale": "userId"
    ]

    public var customMirror: Mirror {
        redactedMirror([
            ("userId", userId),
            ("firstName", firstName as Any),
            ("lastName", lastName as Any),
            ("picture", picture as Any),
            ("locale", locale as Any)
        ])
    }
}

extension UserModified: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.firstName = try members.optionalString("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.changedLastName)
        self.picture = try members.optionalString("picture", IdentityRules.changedPicture)
        self.locale = try members.optionalString("locale", IdentityRules.changedLocale)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        if let firstName { writer.member("firstName", firstName) }
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        if let locale { writer.member("locale", locale) }
        writer.endObject()
    }
}
