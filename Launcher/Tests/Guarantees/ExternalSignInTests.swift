import Foundation
import Hummingbird
import HummingbirdTesting
import OpenIDProvider
import PlatformTesting
import Testing

@testable import tributary

/// Signing in by an issuer, through real processes over real servers.
@Suite(.serialized)
struct ExternalSignInTests {
    static let publicURL = "https://app.example.com"

    private func configure(_ scratch: Scratch, issuer: String) throws -> [String: String] {
        let (file, secret) = ("\(scratch.path)/issuers.json", "\(scratch.path)/secret")
        try "\(StrictProvider.clientSecret)\n".write(toFile: secret, atomically: true, encoding: .utf8)
        try """
        {"page": "\(Self.publicURL)/login", "issuers": [{"id": "strict", "displayName": "Strict", "issuer": "\(issuer)",
          "clientId": "\(StrictProvider.clientID)", "clientSecretFile": "\(secret)"}]}
        """.write(toFile: file, atomically: true, encoding: .utf8)
        return ["OIDC_ISSUERS_FILE": file, "PUBLIC_URL": Self.publicURL]
    }

    @Test func aPersonSignsInThroughTwoProcessesAndIsTheSameTheNextTime() async throws {
        try await Installation.with { installation in
            let provider = StrictProvider(now: SystemClock.now)
            try await provider.application.test(.live) { client in
                await provider.settle(
                    port: client.port!, redirectAddress: "\(Self.publicURL)/identity/login/oidc/strict/callback")
                let environment = try configure(installation.scratch, issuer: "http://127.0.0.1:\(client.port!)")
                let whole = try installation.start(environment: environment)
                let second = try installation.start(["identity-application"], environment: environment)
                let urls = [try await whole.ready(), try await second.ready()]
                let browser = LiveBrowser()
                // Whichever process a request comes to.
                let first = try await signIn(browser, provider, leaving: urls[0], returning: urls[1])
                #expect(first.outcome.contains(#""status":"completed""#), "\(first.outcome)")
                let person = try #require(first.userID)
                await browser.clear()
                let again = try await signIn(browser, provider, leaving: urls[1], returning: urls[0])
                #expect(again.userID == person)
                // Somebody else at the issuer, who has the same address, is not let into the account.
                await provider.change { $0.subject = "auth0|somebody-else" }
                await browser.clear()
                let other = try await signIn(browser, provider, leaving: urls[0], returning: urls[0])
                #expect(other.outcome.contains("identity-not-linked"), "\(other.outcome)")
                #expect(other.userID == nil)
                for process in [second, whole] { #expect(try await process.end() == 0) }
                for secret in [StrictProvider.clientSecret, "an-access-token", "eyJ"] {
                    #expect(!(whole.errors + whole.output + second.errors + second.output).contains(secret))
                }
            }
        }
    }

    @Test func anAccountWithAPasswordIsOpenedByAnIssuerOnlyOnceItsOwnerHasLinkedIt() async throws {
        try await Installation.with { installation in
            let provider = StrictProvider(now: SystemClock.now)
            try await provider.application.test(.live) { client in
                await provider.settle(
                    port: client.port!, redirectAddress: "\(Self.publicURL)/identity/login/oidc/strict/callback")
                let process = try installation.start(
                    environment: try configure(installation.scratch, issuer: "http://127.0.0.1:\(client.port!)"))
                let url = try await process.ready()
                let person = IdentityClient.newID()
                #expect(try await installation.client(url).register(person, email: "ada@example.com").status == 201)
                let early = try await signIn(LiveBrowser(), provider, leaving: url, returning: url)
                #expect(early.outcome.contains("identity-not-linked"), "\(early.outcome)")

                let owner = LiveBrowser()
                #expect(try await owner.signIn(url, "ada@example.com") == 200)
                let begun = try await owner.send("POST", "\(url)/identity/users/\(person)/identities/strict")
                let back = try await provider.visit(try #require(begun["location"], "\(begun.body)"))
                // The way back shows the cookie of the sign-in only: the session's is strict.
                let sealed = try #require(await owner.cookies.first { $0.key.hasSuffix("external-login") })
                let returning = LiveBrowser(cookies: [sealed.key: sealed.value])
                let page = try await returning.send("GET", url + back.dropFirst(Self.publicURL.count)).headers["location"] ?? ""
                #expect(page.contains("link=strict"), "\(page)")
                let outcome = try await outcome(of: page, owner, url)
                #expect(outcome.contains(#""status":"completed""#), "\(outcome)")

                let late = try await signIn(LiveBrowser(), provider, leaving: url, returning: url)
                #expect(late.userID == person)
                #expect(try await process.end() == 0)
            }
        }
    }

    @Test func aFileThatIsWrongIsRefusedAtTheStartByItsPlace() async throws {
        try await Installation.with { installation in
            let environment = try configure(installation.scratch, issuer: "http://issuer.example.com")
            let process = try installation.start(environment: environment)
            #expect(try await process.status() != 0)
            #expect(process.errors.contains("OIDC_ISSUERS_FILE"))
            #expect(process.errors.contains("https URL"), "\(process.errors)")
        }
    }

    /// How the request ended that the client's page was opened with.
    private func outcome(of page: String, _ browser: LiveBrowser, _ url: String) async throws -> String {
        let request = try #require(page.split(separator: "request=").last, "\(page)")
        return try await eventually("the request has ended") {
            let body = try await browser.send("GET", "\(url)/requests/\(request)").body
            return body.contains("pending") ? nil : body
        }
    }

    private func signIn(
        _ browser: LiveBrowser, _ provider: StrictProvider, leaving: String, returning: String
    ) async throws -> (outcome: String, userID: String?) {
        let begun = try await browser.send("GET", "\(leaving)/identity/login/oidc/strict")
        let back = try await provider.visit(try #require(begun.headers["location"], "\(begun.body)"))
        let returned = try await browser.send("GET", returning + back.dropFirst(Self.publicURL.count))
        let page = try #require(returned.headers["location"], "\(returned.body)")
        let outcome = try await outcome(of: page, browser, leaving)
        _ = try await browser.send("POST", "\(returning)/identity/session")
        let session = try await browser.send("GET", "\(leaving)/identity/session").body
        let members = try JSONSerialization.jsonObject(with: Data(session.utf8)) as? [String: Any]
        return (outcome, members?["userId"] as? String)
    }
}
