import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// What ASVS 5.0 asks of sign-in and sessions, over real processes: what the tests of the rooms cannot see.
@Suite(.serialized)
struct SessionSecurityTests {
    private let email = "ada@example.org"

    @Test func `ASVS 7_4_1: signing out is known to every process within two seconds`() async throws {
        try await inTwoProcesses { _, url, elsewhere, _ in
            let time = try await shortest(under: .seconds(2)) {
                let browser = LiveBrowser()
                #expect(try await browser.signIn(url, email) == 200)
                let kept = await browser.copy()
                #expect(try await kept.isSignedIn(elsewhere))
                let begin = ContinuousClock.now
                #expect(try await browser.send("DELETE", "\(url)/identity/session").status == 202)
                #expect(try await !kept.isSignedIn(url))
                _ = try await eventually("the session is over elsewhere") { try await kept.isSignedIn(elsewhere) ? nil : true }
                return .now - begin
            }
            #expect(time < .seconds(2))
        }
    }

    @Test func `ASVS 7_4_3: a change of password ends all other sessions, in every process`() async throws {
        try await inTwoProcesses { _, url, elsewhere, id in
            let (laptop, phone) = (LiveBrowser(), LiveBrowser())
            #expect(try await laptop.signIn(url, email) == 200)
            #expect(try await phone.signIn(elsewhere, email) == 200)
            let wrong = try await laptop.send(
                "POST", "\(url)/identity/users/\(id)/password", ["currentPassword": "a guess", "newPassword": "another long password"],
                headers: ["Prefer": "wait=60"])
            #expect((400..<500).contains(wrong.status))
            #expect(try await phone.isSignedIn(elsewhere))
            let changed = try await laptop.send(
                "POST", "\(url)/identity/users/\(id)/password",
                ["currentPassword": IdentityClient.password, "newPassword": "another long password"], headers: ["Prefer": "wait=60"])
            #expect(changed.status == 200, "\(changed.body)")
            _ = try await eventually("the phone is signed out") { try await phone.isSignedIn(elsewhere) ? nil : true }
            for place in [url, elsewhere] { #expect(try await laptop.isSignedIn(place)) }
            #expect(try await phone.logIn(elsewhere, email).status == 401)
            #expect(try await phone.signIn(elsewhere, email, "another long password") == 200)
        }
    }

    @Test func `ASVS 7_4_2, 7_4_5: the operator locks an account, and its sessions end everywhere`() async throws {
        try await inTwoProcesses { world, url, elsewhere, id in
            let browser = LiveBrowser()
            #expect(try await browser.signIn(url, email) == 200)
            #expect(try await browser.isSignedIn(elsewhere))
            let bearer = ["Authorization": "Bearer \(try world.client(url).key)", "Prefer": "wait=60"]
            #expect(
                try await LiveBrowser().send("POST", "\(url)/identity/users/\(id)/lock", ["reason": "asked for"], headers: bearer).status
                    == 200)
            for place in [url, elsewhere] {
                _ = try await eventually("the session is over") { try await browser.isSignedIn(place) ? nil : true }
            }
            #expect(try await browser.logIn(url, email).status == 403)
            #expect(try await browser.logIn(url, email, "a guess of mine").status == 401)
        }
    }

    @Test func `ASVS 7_5_2: a person ends one session of theirs from another, or all of them`() async throws {
        try await inTwoProcesses { _, url, elsewhere, id in
            let (laptop, phone) = (LiveBrowser(), LiveBrowser())
            #expect(try await laptop.signIn(url, email) == 200)
            #expect(try await phone.signIn(url, email) == 200)
            let phones = try #require(try await phone.send("GET", "\(url)/identity/session")["sessionId"])
            let ended = try await laptop.send(
                "POST", "\(url)/identity/users/\(id)/sessions/\(phones)/revoke", [:], headers: ["Prefer": "wait=60"])
            #expect(ended.status == 200, "\(ended.body)")
            _ = try await eventually("the phone is signed out") { try await phone.isSignedIn(elsewhere) ? nil : true }
            #expect(try await laptop.isSignedIn(elsewhere))
            let all = try await laptop.send("POST", "\(url)/identity/users/\(id)/sessions/revoke", [:], headers: ["Prefer": "wait=60"])
            #expect(all.status == 200, "\(all.body)")
            _ = try await eventually("the laptop too") { try await laptop.isSignedIn(elsewhere) ? nil : true }
        }
    }

    /// The product in one process, identity's application in another, and a person who is registered.
    private func inTwoProcesses(_ body: (Installation, String, String, String) async throws -> Void) async throws {
        try await Installation.with { world in
            let (one, other) = (try world.start(), try world.start(["identity-application"]))
            let (url, elsewhere) = (try await one.ready(), try await other.ready())
            let id = IdentityClient.newID()
            #expect(try await world.client(url).register(id, email: email).status == 201)
            try await body(world, url, elsewhere, id)
            for process in [one, other] { #expect(try await process.end() == 0) }
        }
    }
}
