import HTTPTypes
import HummingbirdTesting
import IdentityApplication
import OpenIDConnect
import OpenIDProvider
import PlatformTesting

/// The identity application as the client of a provider.
struct ExternalWorld: Sendable {
    static let publicURL = "https://app.example.com/"
    static let page = "https://app.example.com/login?from=issuer"

    let server: IdentityServer
    let provider: StrictProvider

    static func with(_ body: @escaping @Sendable (ExternalWorld) async throws -> Void) async throws {
        let server = IdentityServer()
        let now = server.now
        let provider = StrictProvider(now: now)
        try await provider.application.test(.live) { client in
            await provider.settle(
                port: client.port!, redirectAddress: ExternalSignIn.redirectAddress(of: "strict", at: publicURL)!.description)
            let issuer = try IssuerConfiguration(
                id: "strict", displayName: "Strict", issuer: "http://127.0.0.1:\(client.port!)", clientID: StrictProvider.clientID,
                clientSecret: ClientSecret(StrictProvider.clientSecret))
            let calls = IssuerCalls()
            let running = Task { try await calls.run() }
            _ = try await eventually("calls can be made") { await calls.isRunning ? true : nil }
            let party = try RelyingParty([issuer], key: Array(repeating: 3, count: 32), calls: calls, now: now) { id in
                ExternalSignIn.redirectAddress(of: id, at: publicURL)
            }
            var server = server
            server.external = ExternalSignIn(party: party, page: WebAddress(page)!)
            let result: Result<Void, any Error>
            do {
                result = .success(try await body(ExternalWorld(server: server, provider: provider)))
            } catch {
                result = .failure(error)
            }
            running.cancel()
            _ = await running.result
            try result.get()
        }
    }

    /// Sends a browser to the issuer, and gives the path and query of ours that it comes back to.
    func leave(_ browser: Browser, by path: String = "/identity/login/oidc/strict") async throws -> String {
        let answer = try await browser.send(.get, path)
        guard answer.status == .found, let location = answer.headers[.location] else { throw NotSent(answer: answer.text) }
        return try await back(from: location)
    }

    /// What an issuer's address leads back to.
    func back(from location: String) async throws -> String {
        String(try await provider.visit(location).dropFirst(Self.publicURL.count - 1))
    }

    /// The query that the client's page is opened with.
    static func told(_ answer: TestResponse) -> String? {
        guard answer.status == .seeOther, let location = answer.headers[.location], location.hasPrefix(page + "&") else { return nil }
        return String(location.dropFirst(page.count + 1))
    }

    struct NotSent: Error { let answer: String }
}
