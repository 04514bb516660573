// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a login. The password is sealed before anything is written.
public struct AuthenticateUserRequest: Hashable, Sendable {
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// The password. It is never stored and never logged.
    public var password: String
    /// Whether the session is to be taken with a cookie, as it is unless this says no; else the answer's body holds what it is taken with.
    public var cookies: Bool?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(email: String, password: String, cookies: Bool? = nil) {
        self.email = email
        self.password = password
        self.cookies = cookies
    }
}

extension AuthenticateUserRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "$secret", "password": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("email", email), ("password", password), ("cookies", cookies as Any)])
    }
}

extension AuthenticateUserRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.email = try members.string("email", IdentityRules.email)
        self.password = try members.string("password", Self.passwordRules)
        self.cookies = try members.optionalBoolean("cookies")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("email", email)
        writer.member("password", password)
        if let cookies { writer.member("cookies", cookies) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["email", "password", "cookies"]
    private static let passwordRules = JSONStringRules(minLength: 1, maxLength: 256)
}
