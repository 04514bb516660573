import EventLog
import EventSourcing
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import IdentityEvents
import JSON
import WebAPI

/// A browser with cookies, or another client that keeps none, in front of a server.
final class Browser {
    let server: IdentityServer
    /// By name.
    var cookies: [String: String] = [:]
    /// What is set with each, as the server wrote it last.
    private(set) var attributes: [String: String] = [:]

    init(_ server: IdentityServer) { self.server = server }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = headers
        headers[.init("X-Requested-By")!] = headers[.init("X-Requested-By")!] ?? "tests"
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ") }
        let answer = try await server.send(method, path, json, asOperator: false, headers: headers)
        for field in answer.headers[values: .setCookie] { keep(field) }
        return answer
    }

    private func keep(_ field: String) {
        let parts = field.split(separator: ";", maxSplits: 1)
        let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        attributes[pair[0]] = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
        cookies[pair[0]] = field.contains("Max-Age=0;") ? nil : pair[1]
    }

    /// Asks to be signed in.
    @discardableResult
    func logIn(
        _ email: String = "ada@example.com", password: String = "correct horse battery", cookies: Bool? = nil, key: String? = nil
    ) async throws -> TestResponse {
        let choice = cookies.map { #","cookies":\#($0)"# } ?? ""
        return try await send(
            .post, "/identity/login", #"{"email":"\#(email)","password":"\#(password)"\#(choice)}"#,
            headers: key.map { [.init("Idempotency-Key")!: $0] } ?? [:])
    }

    /// Signs in with a cookie, the component saying yes.
    @discardableResult
    func signIn(_ email: String = "ada@example.com", as user: String = IdentityServer.userId) async throws -> TestResponse {
        try await logIn(email)
        try await server.admit(user)
        return try await send(.post, "/identity/session")
    }

    func cookie(_ name: SessionCookies.Name) -> String? { cookies[server.cookies.name(of: name)] }
}

extension IdentityServer {
    /// The commands of a type, oldest first.
    func commands<Issued: Command & JSONRepresentable>(_ type: Issued.Type) async throws -> [Issued] {
        try await commands().filter { $0.type == Issued.messageType.description }.map { try Issued(jsonBytes: Array($0.payload.utf8)) }
    }

    /// Does what the component does when the password of the last login was right.
    func admit(_ user: String = userId) async throws {
        guard let login = try await commands(AuthenticateUser.self).last else { throw URLError(.unknown) }
        try await sessions.open(login.sessionId, of: user, for: login.loginRequest, startedAt: clock.now)
    }
}

extension TestResponse {
    /// A member of the body, as text.
    func string(_ name: String) -> String? { members { root in root.member(name)?.string } }
}
