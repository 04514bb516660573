import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A browser with cookies, in front of real processes.
actor LiveBrowser {
    /// By name.
    private(set) var cookies: [String: String]

    init(cookies: [String: String] = [:]) { self.cookies = cookies }

    /// Sends JSON with all cookies, as a program of ours, and keeps the cookies that come back.
    @discardableResult
    func send(
        _ method: String, _ url: String, _ body: [String: any Sendable]? = nil, headers: [String: String] = [:]
    ) async throws -> IdentityClient.Answer {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method)
        if headers["X-Requested-By"] == nil { request.headers.add(name: "X-Requested-By", value: "tests") }
        if !cookies.isEmpty { request.headers.add(name: "Cookie", value: cookies.map { "\($0)=\($1)" }.joined(separator: "; ")) }
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body {
            request.body = .bytes(try JSONSerialization.data(withJSONObject: body))
            request.headers.add(name: "Content-Type", value: "application/json")
        }
        let response = try await Self.client.execute(request, timeout: .seconds(120))
        for cookie in response.headers["Set-Cookie"] { keep(cookie) }
        // A stream of events has no end to wait for.
        let isStream = response.headers.first(name: "Content-Type")?.hasPrefix("text/event-stream") == true
        let text = isStream ? "" : String(buffer: try await response.body.collect(upTo: 1 << 22))
        let fields = response.headers.reduce(into: [String: String]()) { $0[$1.name.lowercased()] = $1.value }
        return IdentityClient.Answer(status: Int(response.status.code), headers: fields, body: text)
    }

    /// Follows no redirect: where a browser is sent is what tests look at. Lives as long as the tests.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    private func keep(_ field: String) {
        let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        cookies[pair[0]] = field.contains("Max-Age=0;") ? nil : pair[1]
    }

    func clear() { cookies = [:] }

    func set(_ cookie: String, to value: String) { cookies[cookie] = value }

    /// Another browser with the same cookies.
    func copy() -> LiveBrowser { LiveBrowser(cookies: cookies) }

    /// Asks to be signed in and waits for the outcome.
    @discardableResult
    func logIn(_ url: String, _ email: String, _ password: String = IdentityClient.password) async throws -> IdentityClient.Answer {
        try await send("POST", "\(url)/identity/login", ["email": email, "password": password], headers: ["Prefer": "wait=60"])
    }

    /// Signs in; gives the status of the last step.
    @discardableResult
    func signIn(_ url: String, _ email: String, _ password: String = IdentityClient.password) async throws -> Int {
        let login = try await logIn(url, email, password)
        guard login.status == 200 else { return login.status }
        return try await send("POST", "\(url)/identity/session").status
    }

    /// Whether a process takes this browser for somebody.
    func isSignedIn(_ url: String) async throws -> Bool { try await send("GET", "\(url)/identity/session").status == 200 }
}
