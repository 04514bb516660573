internal import Crypto
internal import EventSourcing
internal import WebAPI

/// What an identity token must prove, for one sign-in (OpenID Connect Core 1.0, section 3.1.3.7).
struct IdentityTokenCheck: Sendable {
    let issuer: IssuerConfiguration
    let nonce: String
    let accessToken: String?
    let now: Timestamp

    /// How long ago a token may have been issued, in seconds: it comes straight from the issuer, because of a code of ten minutes at most.
    static let longestAge: Int64 = 600

    /// The algorithm, if it is one of those that were agreed. Throws `.tokenRefused`.
    func algorithm(of token: CompactToken) throws(OpenIDConnectError) -> SigningAlgorithm {
        guard let algorithm = SigningAlgorithm(rawValue: token.algorithm), issuer.algorithms.contains(algorithm) else {
            throw OpenIDConnectError(.tokenRefused, "the token is signed with an algorithm that is not allowed")
        }
        return algorithm
    }

    /// Who the token speaks of. Throws `.tokenRefused` where it does not prove it, or not to us, not now, or not for this sign-in.
    func identity(in token: IdentityToken, algorithm: SigningAlgorithm) throws(OpenIDConnectError) -> ExternalIdentity {
        func require(_ condition: Bool, _ message: String) throws(OpenIDConnectError) {
            guard condition else { throw OpenIDConnectError(.tokenRefused, message) }
        }
        try require(token.issuer == issuer.issuer.description, "the token is another issuer's")
        try require(token.audiences.contains(issuer.clientID), "the token is for another audience")
        try require(
            token.audiences.allSatisfy { $0 == issuer.clientID || issuer.trustedAudiences.contains($0) },
            "the token is for an audience too that is not trusted")
        try require(token.audiences.count == 1 || token.authorizedParty != nil, "the token has several audiences and no authorized party")
        try require(token.authorizedParty.map { $0 == issuer.clientID } ?? true, "the token was made for another party")
        let skew = issuer.clockSkew
        try require(now < token.expiresAt.advanced(bySeconds: skew), "the token has expired")
        try require(token.issuedAt <= now.advanced(bySeconds: skew), "the token comes from the future")
        try require(
            now.advanced(bySeconds: -skew - Self.longestAge) < token.issuedAt, "the token was issued too long ago for this sign-in")
        try require(token.notBefore.map { $0 <= now.advanced(bySeconds: skew) } ?? true, "the token is not valid yet")
        try require(token.nonce.map { ConstantTime.equal($0, nonce) } ?? false, "the token is for another sign-in")
        if let hash = token.accessTokenHash {
            guard let accessToken else { throw OpenIDConnectError(.tokenRefused, "the token speaks of an access token that did not come") }
            try require(ConstantTime.equal(hash, Self.hash(accessToken, algorithm)), "the token came with another access token")
        }
        return ExternalIdentity(issuer: token.issuer, subject: token.subject, profile: token.profile)
    }

    /// The left half of the access token's hash, with the hash function of the signature (section 3.1.3.6).
    private static func hash(_ accessToken: String, _ algorithm: SigningAlgorithm) -> String {
        let bytes = Array(accessToken.utf8)
        return switch algorithm {
        case .rs256, .es256: Base64URL.text(Array(SHA256.hash(data: bytes)).prefix(16))
        case .edDSA: Base64URL.text(Array(SHA512.hash(data: bytes)).prefix(32))
        }
    }
}
