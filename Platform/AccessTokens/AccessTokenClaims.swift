internal import JWTKit

/// What stands in an access token. Times are seconds since 1970 (UTC).
struct AccessTokenClaims: JWTPayload {
    let iss: String
    let aud: String
    /// The person.
    let sub: String
    /// The session.
    let sid: String
    let iat: Int64
    let exp: Int64
    /// No two tokens are the same text, also of one second.
    let jti: String

    /// The one algorithm we sign with.
    static let algorithm = "EdDSA"
    /// RFC 9068: by it no other kind of token can pass for one of these.
    static let type = "at+jwt"

    /// What a signature cannot say is looked at by the verifier, which has a clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}
