internal import Crypto
public import EventSourcing

/// The side of OpenID Connect that relies on others to say who somebody is: us, to all issuers that are configured.
///
/// The authorization code flow, with PKCE, and nothing else:
///
/// 1. A browser asks to sign in by an issuer. It is sent there with a fresh `state`, `nonce` and code challenge (S256). What we have to
///    remember until it comes back goes along in a cookie that only we can read or make, valid for 10 minutes: no process keeps anything, so
///    any process may finish what another began.
/// 2. The issuer sends the browser back to the one address that is registered there for this issuer, with a code. The cookie must be there
///    and its `state` that of the answer; the issuer, where it says its name (RFC 9207), must be the one that was asked.
/// 3. The code is exchanged for an identity token, over TLS, under our client's own name and with the verifier that only the cookie knew.
/// 4. The token is checked: signed by a key that the issuer publishes, by an algorithm that was agreed, about us, now, for this sign-in.
///
/// Calls to issuers are bounded in size, time and number, and follow no redirect. What an issuer says about itself and its keys is kept for a
/// while, and asked for once however many wait for it.
public struct RelyingParty: Sendable {
    private let providers: [Provider]
    private let key: SymmetricKey
    private let now: @Sendable () -> Timestamp

    /// - Parameters:
    ///   - issuers: in the order in which they are offered
    ///   - key: 32 secret bytes that all processes share, from which the key of the cookies is derived
    ///   - redirectAddress: where an issuer sends browsers back to; each has an address of its own, so that the answer of one is never taken
    ///     for another's
    ///   - now: the clock that tokens are held against
    ///   - uptime: the time since any moment, which never goes back
    public init(
        _ issuers: [IssuerConfiguration], key: [UInt8], calls: IssuerCalls, now: @escaping @Sendable () -> Timestamp,
        uptime: @escaping @Sendable () -> Duration = Self.uptime, redirectAddress: (_ issuerID: String) -> WebAddress?
    ) throws(OpenIDConnectError) {
        guard key.count >= 32 else { throw OpenIDConnectError(.badConfiguration, "the key must have 32 bytes") }
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key), info: Array("tributary/openid-connect/cookie/v1".utf8), outputByteCount: 32)
        self.now = now
        var providers: [Provider] = []
        for issuer in issuers {
            guard let address = redirectAddress(issuer.id) else {
                throw OpenIDConnectError(.badConfiguration, "there is no address for browsers to come back to from \(issuer.id)")
            }
            providers.append(Provider(issuer, redirectAddress: address, calls: calls, uptime: uptime))
        }
        self.providers = providers
    }

    /// What the login page may offer.
    public var offered: [OfferedIssuer] {
        providers.map { OfferedIssuer(id: $0.configuration.id, displayName: $0.configuration.displayName) }
    }

    /// Begins a sign-in by the issuer. `carried` comes back at its end, unchanged and unseen by anybody: at most 1 KiB.
    ///
    /// Throws `.unknownIssuer`, `.busy`, and where the issuer's own description is not to be had, `.issuerUnavailable` or `.issuerMismatch`.
    public func begin(_ issuerID: String, carrying carried: String) async throws(OpenIDConnectError) -> StartedSignIn {
        let provider = try provider(issuerID)
        let metadata = try await provider.gate.through { () async throws(OpenIDConnectError) in try await provider.metadata.value() }
        let pending = PendingSignIn(issuerID: issuerID, carrying: carried, at: now())
        let request = AuthorizationRequest(
            issuer: provider.configuration, endpoint: metadata.authorizationEndpoint, redirectAddress: provider.redirectAddress,
            pending: pending)
        return StartedSignIn(location: request.location, cookie: try pending.sealed(under: key))
    }

    /// Finishes a sign-in with what the issuer sent the browser back with, and with the cookie that the browser took along.
    ///
    /// Throws `.signInUnknown` before anything else where the two do not belong together: nothing is asked of the issuer then. It does not
    /// remember which sign-ins it has finished: the issuer takes a code once, and what is carried along lets the caller notice the second.
    public func finish(_ issuerID: String, with answer: AuthorizationAnswer, cookie: String?) async throws(OpenIDConnectError)
        -> FinishedSignIn
    {
        let provider = try provider(issuerID)
        guard let cookie else { throw OpenIDConnectError(.signInUnknown, "there is no cookie") }
        let pending = try PendingSignIn(sealed: cookie, for: issuerID, under: key, at: now())
        guard let state = answer.state, ConstantTime.equal(state, pending.state) else {
            throw OpenIDConnectError(.signInUnknown, "the answer belongs to another sign-in")
        }
        return try await provider.gate.through { () async throws(OpenIDConnectError) in
            let namesItself = try await provider.metadata.value().namesItself
            guard answer.issuer.map({ $0 == provider.configuration.issuer.description }) ?? !namesItself else {
                throw OpenIDConnectError(.issuerMismatch, "the answer is not by the issuer that was asked")
            }
            if let error = answer.error { throw Self.refusal(error) }
            guard let code = answer.code, !code.isEmpty else { throw OpenIDConnectError(.signInUnknown, "the answer holds no code") }
            let identity = try await provider.identity(for: code, of: pending, now: now)
            return FinishedSignIn(identity: identity, carried: pending.carried)
        }
    }

    /// The time since the process began.
    public static let uptime: @Sendable () -> Duration = {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }()

    private func provider(_ id: String) throws(OpenIDConnectError) -> Provider {
        guard let provider = providers.first(where: { $0.configuration.id == id }) else {
            throw OpenIDConnectError(.unknownIssuer, "there is no issuer of that name")
        }
        return provider
    }

    private static func refusal(_ error: String) -> OpenIDConnectError {
        switch error {
        case "server_error", "temporarily_unavailable": OpenIDConnectError(.issuerUnavailable, "the issuer says \(error)")
        case "access_denied", "login_required", "consent_required", "interaction_required", "account_selection_required":
            OpenIDConnectError(.denied, "the issuer says \(error)")
        default: OpenIDConnectError(.denied, "the issuer refuses, for no reason that the standard knows")
        }
    }
}
