import EventLog
import EventSourcing
import Foundation
import FoundationNetworking
import IdentityComponent
import Testing

@testable import tributary

/// A person who is registered and signed in, and talks to identity over HTTP.
struct PersonClient: Sendable {
    let id: String
    let email: String
    private let url: String
    private let cookie: String

    init(id: String, email: String, url: String, cookie: String) {
        self.id = id
        self.email = email
        self.url = url
        self.cookie = cookie
    }

    /// Sends a command and waits for the outcome.
    func send(_ method: String, _ path: String, _ body: [String: any Sendable]? = nil) async throws -> IdentityClient.Answer {
        try await request(method, path, body, ["Prefer": "wait=20"])
    }

    /// Reads a document, as of a position.
    func read(_ path: String, at position: String? = nil) async throws -> IdentityClient.Answer {
        try await request("GET", path, nil, position.map { ["Tributary-Position": $0] } ?? [:])
    }

    private func request(
        _ method: String, _ path: String, _ body: [String: any Sendable]?, _ headers: [String: String]
    ) async throws -> IdentityClient.Answer {
        var request = URLRequest(url: try #require(URL(string: url + path)), timeoutInterval: 40)
        request.httpMethod = method
        request.httpShouldHandleCookies = false
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        request.setValue("tests", forHTTPHeaderField: "X-Requested-By")
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let body {
            request.httpBody = try JSONSerialization.data(withJSONObject: body)
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        let (data, response) = try await URLSession.shared.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        let fields = answer.allHeaderFields.reduce(into: [String: String]()) { $0["\($1.key)".lowercased()] = "\($1.value)" }
        return IdentityClient.Answer(status: answer.statusCode, headers: fields, body: String(decoding: data, as: UTF8.self))
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
    /// Registers a person and opens a session for them, as a successful login does.
    func person(_ name: String, at url: String) async throws -> PersonClient {
        let id = IdentityClient.newID()
        let email = "\(name)@example.org"
        let registered = try await client(url).register(id, email: email)
        #expect(registered.status == 201, "\(registered.body)")
        let login = Session.hash(UniqueID.random())
        let taken = try await withStore { store in
            let sessions = SessionDirectory(store, now: SystemClock.now)
            try await sessions.open(UniqueID.make(at: SystemClock.now()), of: id, for: login, startedAt: SystemClock.now())
            return try await sessions.take(login, for: .cookie)
        }
        let session = try #require(taken)
        let value = "\(session.sessionID).\(session.secret ?? "")"
        return PersonClient(id: id, email: email, url: url, cookie: "\(sessionCookie)=\(value)")
    }

    /// The token that the mail of an invite has.
    func mailToken(ofInvite invite: String, into team: String, to email: String) throws -> String {
        try MailProofs(key: mailKey).token(for: .invite(teamID: team, inviteID: invite, email: EmailAddress(email)))
    }
}
