internal import EventSourcing
internal import JSON

/// What an identity token claims (OpenID Connect Core 1.0, section 2). Whether it may is for `IdentityTokenCheck` to say.
struct IdentityToken: Sendable {
    let issuer: String
    let subject: String
    let audiences: [String]
    let authorizedParty: String?
    let expiresAt: Timestamp
    let issuedAt: Timestamp
    let notBefore: Timestamp?
    let nonce: String?
    let accessTokenHash: String?
    let profile: ExternalProfile

    /// Reads the payload of a token whose signature was good. Throws `.tokenRefused` where a claim that must be there is not, or is of another kind.
    init(payload: [UInt8]) throws(OpenIDConnectError) {
        do throws(JSONError) {
            self = try JSONDocument.withValue(parsing: payload, limits: JSONLimits(depth: 16)) { (root) throws(JSONError) in
                try IdentityToken(root)
            }
        } catch {
            throw OpenIDConnectError(.tokenRefused, "the token's claims cannot be used: \(error.inOwnWords)")
        }
    }

    private init(_ root: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(root)
        issuer = try reader.string("iss")
        // At most 255 ASCII characters, says the standard.
        subject = try reader.string("sub", JSONStringRules(minLength: 1, maxLength: 255, pattern: "^[ -~]*$"))
        audiences = try Self.audiences(root)
        authorizedParty = try reader.optionalString("azp")
        expiresAt = try Self.moment(reader.number("exp", in: Self.seconds))
        issuedAt = try Self.moment(reader.number("iat", in: Self.seconds))
        notBefore = try reader.optionalNumber("nbf", in: Self.seconds).map(Self.moment)
        nonce = try reader.optionalString("nonce")
        accessTokenHash = try reader.optionalString("at_hash")
        profile = ExternalProfile(root)
    }

    /// One, or a list of some.
    private static func audiences(_ root: borrowing JSONValue) throws(JSONError) -> [String] {
        guard let claim = root.member("aud") else { throw JSONError(.missingMember, at: "/aud", "is missing") }
        do throws(JSONError) {
            guard claim.kind == .array else { return [try claim.string(.any)] }
            return try claim.array(count: 1...16) { (value) throws(JSONError) in try value.string(.any) }
        } catch {
            throw error.within(member: "aud")
        }
    }

    /// Until the year 9999.
    private static let seconds = 0.0...253_402_300_799.0

    private static func moment(_ seconds: Double) -> Timestamp { Timestamp(microseconds: Int64(seconds * 1_000_000)) }
}
