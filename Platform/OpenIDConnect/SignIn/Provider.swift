internal import EventSourcing

/// One issuer, with what it says about itself and its keys.
struct Provider: Sendable {
    let configuration: IssuerConfiguration
    /// The address that the issuer sends browsers back to; registered there, and never taken from a request.
    let redirectAddress: WebAddress
    let metadata: Refreshed<ProviderMetadata>
    let keys: Refreshed<KeySet>
    let gate: SignInGate
    private let calls: IssuerCalls

    init(_ configuration: IssuerConfiguration, redirectAddress: WebAddress, calls: IssuerCalls, uptime: @escaping @Sendable () -> Duration)
    {
        self.configuration = configuration
        self.redirectAddress = redirectAddress
        self.calls = calls
        gate = SignInGate(limit: calls.limits.signIns)
        let metadata = Refreshed<ProviderMetadata>(.init(fresh: .seconds(3_600), stale: .seconds(24 * 3_600)), uptime: uptime) {
            () throws(OpenIDConnectError) in try await ProviderMetadata.discovered(of: configuration, by: calls)
        }
        self.metadata = metadata
        keys = Refreshed(.init(fresh: .seconds(900), stale: .seconds(4 * 3_600)), uptime: uptime) { () throws(OpenIDConnectError) in
            try await KeySet.published(at: try await metadata.value().keysAddress, by: calls)
        }
    }

    /// Exchanges the code and checks what comes for it.
    func identity(for code: String, of pending: PendingSignIn, now: @Sendable () -> Timestamp) async throws(OpenIDConnectError)
        -> ExternalIdentity
    {
        let exchange = CodeExchange(
            issuer: configuration, endpoint: try await metadata.value().tokenEndpoint, redirectAddress: redirectAddress)
        let tokens = try await exchange.tokens(for: code, verifier: pending.verifier, by: calls)
        let check = IdentityTokenCheck(issuer: configuration, nonce: pending.nonce, accessToken: tokens.accessToken, now: now())
        let token = try CompactToken(tokens.identityToken)
        let algorithm = try check.algorithm(of: token)
        guard try await candidates(for: token, algorithm).contains(where: { $0.verifies(token.signature, of: token.signed) }) else {
            throw OpenIDConnectError(.tokenRefused, "the token's signature is by none of the issuer's keys")
        }
        return try check.identity(in: try IdentityToken(payload: token.payload), algorithm: algorithm)
    }

    /// The keys that the token may be signed with. A key that is not known may be new: then the issuer is asked again, once a minute at most.
    private func candidates(for token: CompactToken, _ algorithm: SigningAlgorithm) async throws(OpenIDConnectError) -> [SigningKey] {
        let known = try await keys.value().candidates(id: token.keyID, algorithm: algorithm)
        if !known.isEmpty { return known }
        return try await keys.valueForLack().candidates(id: token.keyID, algorithm: algorithm)
    }
}
