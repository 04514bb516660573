import Foundation
import IdentityComponent
import Testing

@testable import tributary

/// A person who is registered and has signed in, at a browser.
struct PersonClient: Sendable {
    let id: String
    let email: String
    let url: String
    let browser: LiveBrowser

    /// Sends a command and waits for the outcome.
    func send(_ method: String, _ path: String, _ body: [String: any Sendable]? = nil) async throws -> IdentityClient.Answer {
        try await browser.send(method, url + path, body, headers: ["Prefer": "wait=60"])
    }

    /// Reads a document, as of a position; asks again where the view has not come to it in time.
    func read(_ path: String, at position: String? = nil) async throws -> IdentityClient.Answer {
        guard let position else { return try await browser.send("GET", url + path) }
        return try await IdentityClient.Answer.asOfPosition {
            try await browser.send("GET", url + path, headers: ["Tributary-Position": position])
        }
    }
}

extension IdentityClient.Answer {
    /// The body, decoded.
    func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(body.utf8))
    }

    var position: String? { headers["tributary-position"] }

    /// The last part of a problem's type.
    var problem: String? { self["type"]?.split(separator: "/").last.map(String.init) }
}

extension Installation {
    /// Registers a person and signs them in.
    func person(_ name: String, at url: String) async throws -> PersonClient {
        let person = PersonClient(id: IdentityClient.newID(), email: "\(name)@example.org", url: url, browser: LiveBrowser())
        let registered = try await client(url).register(person.id, email: person.email)
        #expect(registered.status == 201, "\(registered.body)")
        #expect(try await person.browser.signIn(url, person.email) == 200)
        return person
    }

    /// The token that the mail of an invite has.
    func mailToken(ofInvite invite: String, into team: String, to email: String) throws -> String {
        try MailProofs(key: mailKey).token(for: .invite(teamID: team, inviteID: invite, email: EmailAddress(email)))
    }
}
