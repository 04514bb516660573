import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// Signing in, over real processes and servers.
@Suite(.serialized)
struct SignInFlowTests {
    private let password = IdentityClient.password

    @Test func `registration and login need nothing but 202 and the outcome, and somebody is signed in`() async throws {
        try await Installation.with { world in
            let process = try world.start()
            let url = try await process.ready()
            let (browser, id) = (LiveBrowser(), IdentityClient.newID())
            let person = ["userId": id, "email": "ada@example.org", "password": password, "firstName": "Ada"]
            #expect(try await outcome(of: browser.send("POST", "\(url)/identity/users", person), browser, url) == "completed")
            let login = try await browser.send("POST", "\(url)/identity/login", ["email": "Ada@example.org", "password": password])
            #expect(login.status == 202)
            #expect(try await outcome(of: login, browser, url) == "completed")
            let session = try await browser.send("POST", "\(url)/identity/session")
            #expect(session.status == 200)
            #expect(session["userId"] == id)
            let profile = try await eventually("the profile is there") {
                let shown = try await browser.send("GET", "\(url)/identity/users/\(id)")
                return shown.status == 404 ? nil : shown
            }
            #expect(profile.status == 200)
            let history = try await eventually("the session is listed") {
                let shown = try await browser.send("GET", "\(url)/identity/users/\(id)/sessions")
                return shown.status == 200 ? shown : nil
            }
            #expect(history.body.contains(try #require(session["sessionId"])))
            #expect(try await browser.send("DELETE", "\(url)/identity/session").status == 202)
            #expect(try await !browser.isSignedIn(url))
            #expect(try await process.end() == 0)
        }
    }

    @Test func `a component that was down when somebody logged in signs them in when it is back`() async throws {
        try await Installation.with { world in
            let component = try world.start(["identity-component"])
            let rest = try world.start(["identity-application", "identity-aggregator"])
            let url = try await rest.ready()
            _ = try await component.ready()
            #expect(try await world.client(url).register(IdentityClient.newID(), email: "ada@example.org").status == 201)
            try await component.end(SIGKILL)
            let browser = LiveBrowser()
            let login = try await browser.send("POST", "\(url)/identity/login", ["email": "ada@example.org", "password": password])
            #expect(login.status == 202)
            #expect(try await browser.send("POST", "\(url)/identity/session").status == 401)
            let again = try world.start(["identity-component"])
            #expect(try await outcome(of: login, browser, url) == "completed")
            #expect(try await browser.send("POST", "\(url)/identity/session").status == 200)
            for process in [again, rest] { #expect(try await process.end() == 0) }
        }
    }

    @Test func `a client without cookies has tokens, and every process takes them`() async throws {
        try await Installation.with { world in
            let (one, other) = (try world.start(), try world.start(["identity-application"]))
            let (url, elsewhere) = (try await one.ready(), try await other.ready())
            let id = IdentityClient.newID()
            let registered = try await world.client(url).register(id, email: "ada@example.org")
            #expect(registered.status == 201)
            let position = try #require(registered.headers["tributary-position"])
            let client = LiveBrowser()
            let login = try await client.send(
                "POST", "\(url)/identity/login", ["email": "ada@example.org", "password": password, "cookies": false],
                headers: ["Prefer": "wait=60"])
            #expect(login.status == 200)
            let tokens = try await client.send(
                "POST", "\(elsewhere)/identity/tokens", headers: ["X-Login-Request": try #require(login["loginRequest"])])
            #expect(await client.cookies.isEmpty)
            for place in [url, elsewhere] {
                let bearer = ["Authorization": "Bearer \(try #require(tokens["accessToken"]))", "Tributary-Position": position]
                #expect(try await client.send("GET", "\(place)/identity/users/\(id)", headers: bearer).status == 200)
            }
            let next = try await client.send(
                "POST", "\(url)/identity/tokens/refresh", ["refreshToken": try #require(tokens["refreshToken"])])
            #expect(next.status == 200)
            for process in [one, other] { #expect(try await process.end() == 0) }
        }
    }

    /// `completed` or `rejected`, once it is known.
    private func outcome(of answer: IdentityClient.Answer, _ browser: LiveBrowser, _ url: String) async throws -> String {
        let location = try #require(answer.headers["location"])
        let outcome: String = try await eventually("the outcome") {
            guard let status = try await browser.send("GET", "\(url)\(location)")["status"], status != "pending" else { return nil }
            return status
        }
        return outcome
    }
}
