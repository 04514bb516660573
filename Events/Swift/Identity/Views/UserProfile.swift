// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person as others see them; the document of the view user_profiles.
public struct UserProfile: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// How the person wants to be called, on a single line.
    public var firstName: String
    /// The person's family name, on a single line.
    public var lastName: String?
    /// Where the person's picture is, an http or https address.
    public var picture: String?
    /// The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW.
    public var locale: String?
    /// Whether the person may use the account.
    public var status: Status
    /// Whether the person has shown that they read the mails to the address. Absent in older documents.
    public var emailVerified: Bool?
    /// Why the account is locked, while it is.
    public var lockReason: String?
    /// When the person was registered.
    public var registeredAt: Timestamp
    /// When the profile last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        userId: String,
        email: String,
        firstName: String,
        lastName: String? = nil,
        picture: String? = nil,
        locale: String? = nil,
        status: Status,
        emailVerified: Bool? = nil,
        lockReason: String? = nil,
        registeredAt: Timestamp,
        changedAt: Timestamp
    ) {
        self.userId = userId
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
        self.locale = locale
        self.status = status
        self.emailVerified = emailVerified
        self.lockReason = lockReason
        self.registeredAt = registeredAt
        self.changedAt = changedAt
    }

    /// Whether the person may use the account.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case active, locked, closed
    }
}

extension UserProfile: PersonalDataHolder {
    public static let personalMembers: [String: String] = [
        "email": "userId",
        "firstName": "userId",
        "lastName": "userId",
        "picture": "userId",
        "locale": "userId",
        "lockReason": "userId"
    ]

    public var customMirror: Mirror {
        redactedMirror([
            ("userId", userId),
            ("email", email),
            ("firstName", firstName),
            ("lastName", lastName as Any),
            ("picture", picture as Any),
            ("locale", locale as Any),
            ("status", status),
            ("emailVerified", emailVerified as Any),
            ("lockReason", lockReason as Any),
            ("registeredAt", registeredAt),
            ("changedAt", changedAt)
        ])
    }
}

extension UserProfile: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        self.firstName = try members.string("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.lastName)
        self.picture = try members.optionalString("picture", IdentityRules.picture)
        self.locale = try members.optionalString("locale", IdentityRules.locale)
        self.status = try members.value("status")
        self.emailVerified = try members.optionalBoolean("emailVerified")
        self.lockReason = try members.optionalString("lockReason", IdentityRules.reason)
        self.registeredAt = try members.converted("registeredAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("email", email)
        writer.member("firstName", firstName)
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        if let locale { writer.member("locale", locale) }
        writer.member("status", status)
        if let emailVerified { writer.member("emailVerified", emailVerified) }
        if let lockReason { writer.member("lockReason", lockReason) }
        writer.member("registeredAt") { registeredAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}

extension UserProfile.Status: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of active, locked, closed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
