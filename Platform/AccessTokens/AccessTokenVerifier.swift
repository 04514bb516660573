public import EventSourcing
internal import JSON
internal import JWTKit
public import WebAPI

/// Checks access tokens.
///
/// The header is read by ourselves first, and must say what we would have written: the one algorithm, the one type, a key of ours, nothing that must be
/// understood beside. So no token chooses how it is checked.
public struct AccessTokenVerifier: AccessTokenVerifying {
    private let signers: JWTKeyCollection
    private let known: Set<String>
    private let policy: AccessTokenPolicy
    private let now: @Sendable () -> Timestamp

    /// No token of ours is longer, and nothing longer is looked at.
    private static let longest = 2_048

    public init(_ keys: PublishedKeys, policy: AccessTokenPolicy, now: @escaping @Sendable () -> Timestamp) async {
        signers = JWTKeyCollection()
        for key in keys.all { await signers.add(eddsa: EdDSA.PublicKey(backing: key.publicKey), kid: JWKIdentifier(string: key.id)) }
        known = Set(keys.all.map(\.id))
        self.policy = policy
        self.now = now
    }

    public func person(of token: String) async -> SignedIn? {
        guard token.utf8.count <= Self.longest, let header = Self.header(of: token), header.algorithm == AccessTokenClaims.algorithm,
            header.type == AccessTokenClaims.type, known.contains(header.keyID), !header.isCritical,
            let claims = try? await signers.verify(token, as: AccessTokenClaims.self)
        else { return nil }
        let second = now().microseconds / 1_000_000
        guard claims.iss == policy.issuer, claims.aud == policy.audience, claims.exp > second, claims.exp - claims.iat <= policy.seconds
        else {
            return nil
        }
        return SignedIn(userID: claims.sub, sessionID: claims.sid)
    }

    private struct Header: JSONRepresentable {
        let algorithm: String
        let type: String
        let keyID: String
        let isCritical: Bool

        init(json: borrowing JSONValue) throws(JSONError) {
            var reader = try JSONObjectReader(json)
            algorithm = try reader.string("alg")
            type = try reader.string("typ")
            keyID = try reader.string("kid")
            isCritical = json.member("crit") != nil
        }

        func write(to writer: inout JSONWriter) { writer.null() }
    }

    private static func header(of token: String) -> Header? {
        guard let end = token.firstIndex(of: "."), let bytes = Base64URL.bytes(String(token[..<end])) else { return nil }
        return try? Header(jsonBytes: bytes)
    }
}
