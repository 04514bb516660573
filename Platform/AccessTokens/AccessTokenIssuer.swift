public import EventSourcing
internal import JWTKit
public import WebAPI

/// Makes access tokens: JWTs signed with Ed25519 by the newest key whose time has come.
public struct AccessTokenIssuer: Sendable {
    /// How long a token holds, in seconds.
    public var seconds: Int64 { policy.seconds }
    /// The keys by which the tokens can be checked, those to come included: what `/.well-known/jwks.json` shows.
    public let published: PublishedKeys

    private let keys: SigningKeys
    private let signers: JWTKeyCollection
    private let policy: AccessTokenPolicy
    private let now: @Sendable () -> Timestamp

    public init(_ keys: SigningKeys, policy: AccessTokenPolicy, now: @escaping @Sendable () -> Timestamp) async {
        self.keys = keys
        self.policy = policy
        self.now = now
        published = keys.published
        signers = JWTKeyCollection()
        for key in keys.all { await signers.add(eddsa: EdDSA.PrivateKey(backing: key.privateKey), kid: JWKIdentifier(string: key.id)) }
    }

    /// A new token of a person's session.
    public func token(of person: SignedIn) async throws -> String {
        let moment = now()
        let second = moment.microseconds / 1_000_000
        let claims = AccessTokenClaims(
            iss: policy.issuer, aud: policy.audience, sub: person.userID, sid: person.sessionID, iat: second, exp: second + policy.seconds,
            jti: UniqueID.random())
        return try await signers.sign(
            claims, kid: JWKIdentifier(string: keys.current(at: moment).id), header: ["typ": .string(AccessTokenClaims.type)])
    }
}
