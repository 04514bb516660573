// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of an exchange of a refresh token for the next one.
public struct RefreshTokensRequest: Hashable, Sendable {
    /// The refresh token. It is never stored and never logged.
    public var refreshToken: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(refreshToken: String) {
        self.refreshToken = refreshToken
    }
}

extension RefreshTokensRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["refreshToken": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("refreshToken", refreshToken)])
    }
}

extension RefreshTokensRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.refreshToken = try members.string("refreshToken", Self.refreshTokenRules)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("refreshToken", refreshToken)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["refreshToken"]
    private static let refreshTokenRules = JSONStringRules(minLength: 1, maxLength: 512)
}
