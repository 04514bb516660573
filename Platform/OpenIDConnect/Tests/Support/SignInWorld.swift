import EventSourcing
import Hummingbird
import HummingbirdTesting
import OpenIDConnect
import OpenIDProvider
import PlatformTesting

/// A provider that runs, a relying party that is its client, and a browser between the two.
struct SignInWorld: Sendable {
    static let key = [UInt8](repeating: 9, count: 32)

    let clock: ManualClock
    let provider: StrictProvider
    let party: RelyingParty
    let configuration: IssuerConfiguration
    let calls: IssuerCalls

    /// Where the provider sends browsers back to.
    static func redirectAddress(_ id: String) -> WebAddress? { WebAddress("https://app.example.com/identity/login/oidc/\(id)/callback") }

    /// Runs the body beside a provider. `configure` makes the client's side of the agreement from the provider's address.
    @discardableResult
    static func with<Value: Sendable>(
        keys: [ProviderKey] = [ProviderKey(id: "rsa-1", material: ProviderKey.sharedRSA)],
        limits: CallLimits = CallLimits(time: .seconds(60)),
        clock: ManualClock = ManualClock(),
        configure: @escaping @Sendable (_ issuer: String) throws -> IssuerConfiguration = { try agreed($0) },
        _ body: @escaping @Sendable (SignInWorld) async throws -> Value
    ) async throws -> Value {
        let provider = StrictProvider(now: { clock.now }, keys: keys)
        return try await provider.application.test(.live) { client in
            await provider.settle(port: client.port!, redirectAddress: redirectAddress("strict")!.description)
            let configuration = try configure("http://127.0.0.1:\(client.port!)")
            return try await withCalls(limits) { calls in
                try await body(
                    SignInWorld(
                        clock: clock, provider: provider, party: try party([configuration], calls, clock), configuration: configuration,
                        calls: calls))
            }
        }
    }

    /// Runs the body while calls can be made.
    static func withCalls<Value: Sendable>(_ limits: CallLimits, _ body: @Sendable (IssuerCalls) async throws -> Value) async throws
        -> Value
    {
        let calls = IssuerCalls(limits: limits)
        let running = Task { try await calls.run() }
        _ = try await eventually("calls can be made") { await calls.isRunning ? true : nil }
        do {
            let value = try await body(calls)
            running.cancel()
            try await running.value
            return value
        } catch {
            running.cancel()
            _ = await running.result
            throw error
        }
    }

    static func party(_ issuers: [IssuerConfiguration], _ calls: IssuerCalls, _ clock: ManualClock) throws -> RelyingParty {
        try RelyingParty(
            issuers, key: key, calls: calls, now: { clock.now }, uptime: { clock.uptime }, redirectAddress: redirectAddress)
    }

    static func agreed(
        _ issuer: String, id: String = "strict", authentication: IssuerConfiguration.ClientAuthentication = .basic,
        algorithms: Set<SigningAlgorithm> = [.rs256, .es256, .edDSA], trustedAudiences: Set<String> = []
    ) throws -> IssuerConfiguration {
        try IssuerConfiguration(
            id: id, displayName: "Strict", issuer: issuer, clientID: StrictProvider.clientID,
            clientSecret: ClientSecret(StrictProvider.clientSecret), clientAuthentication: authentication, algorithms: algorithms,
            trustedAudiences: trustedAudiences)
    }

    /// Goes to the issuer and comes back with the query of its answer.
    func visit(_ location: String) async throws -> String {
        String(try await provider.visit(location).drop { $0 != "?" }.dropFirst())
    }

    /// Signs in from the first step to the last.
    func signIn(carrying carried: String = "") async throws -> FinishedSignIn {
        let started = try await party.begin("strict", carrying: carried)
        let answer = try AuthorizationAnswer(query: try await visit(started.location))
        return try await party.finish("strict", with: answer, cookie: started.cookie)
    }

    /// Signs in, and tells why that failed.
    func refusal() async throws -> OpenIDConnectError {
        do {
            _ = try await signIn()
        } catch let error as OpenIDConnectError {
            return error
        }
        throw SignedIn()
    }

    struct SignedIn: Error {}
}
