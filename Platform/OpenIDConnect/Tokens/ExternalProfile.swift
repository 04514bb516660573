internal import JSON

/// What an issuer tells about a person beside who they are. Nothing of it proves anything, but for the address that the issuer has verified.
public struct ExternalProfile: Hashable, Sendable {
    public let email: String?
    /// Whether the issuer says to have seen that the address is the person's.
    public let isEmailVerified: Bool
    public let givenName: String?
    public let familyName: String?
    /// The name in full, where the issuer does not tell its parts.
    public let name: String?
    public let picture: String?

    /// Claims of another kind than they should be, and texts too long to be what they say, count as not told.
    init(_ claims: borrowing JSONValue) {
        func text(_ name: String, atMost limit: Int, _ claims: borrowing JSONValue) -> String? {
            guard let text = claims.member(name)?.string, !text.isEmpty, text.unicodeScalars.count <= limit else { return nil }
            return text
        }
        email = text("email", atMost: 254, claims)
        // True itself: the word "true", as some send it, is no promise.
        isEmailVerified = email != nil && claims.member("email_verified")?.boolean == true
        givenName = text("given_name", atMost: 100, claims)
        familyName = text("family_name", atMost: 100, claims)
        name = text("name", atMost: 200, claims)
        picture = text("picture", atMost: 2_048, claims)
    }
}
