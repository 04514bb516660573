// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a registration. It differs from its command in the password, which is sealed before anything is written.
public struct RegisterUserRequest: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// The password, 12 to 256 characters of any kind. It is never stored and never logged.
    public var password: String
    /// How the person wants to be called, on a single line.
    public var firstName: String
    /// The person's family name, on a single line.
    public var lastName: String?
    /// Where the person's picture is, an http or https address.
    public var picture: String?
    /// The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW.
    public var locale: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        userId: String,
        email: String,
        password: String,
        firstName: String,
        lastName: String? = nil,
        picture: String? = nil,
        locale: String? = nil
    ) {
        self.userId = userId
        self.email = email
        self.password = password
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
        self.locale = locale
    }
}

extension RegisterUserRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = [
        "email": "userId",
        "password": "$secret",
        "firstName": "userId",
        "lastName": "userId",
        "picture": "userId",
        "locale": "userId"
    ]

    public var customMirror: Mirror {
        redactedMirror([
            ("userId", userId),
            ("email", email),
            ("password", password),
            ("firstName", firstName),
            ("lastName", lastName as Any),
            ("picture", picture as Any),
            ("locale", locale as Any)
        ])
    }
}

extension RegisterUserRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        self.password = try members.string("password", Self.passwordRules)
        self.firstName = try members.string("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.lastName)
        self.picture = try members.optionalString("picture", IdentityRules.picture)
        self.locale = try members.optionalString("locale", IdentityRules.locale)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("email", email)
        writer.member("password", password)
        writer.member("firstName", firstName)
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        if let locale { writer.member("locale", locale) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "email", "password", "firstName", "lastName", "picture", "locale"]
    private static let passwordRules = JSONStringRules(minLength: 12, maxLength: 256)
}
