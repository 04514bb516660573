import Foundation
import FoundationNetworking
import Testing

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
        var request = URLRequest(url: try #require(URL(string: url)), timeoutInterval: 40)
        request.httpMethod = method
        request.httpShouldHandleCookies = false
        request.setValue("tests", forHTTPHeaderField: "X-Requested-By")
        if !cookies.isEmpty { request.setValue(cookies.map { "\($0)=\($1)" }.joined(separator: "; "), forHTTPHeaderField: "Cookie") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let body {
            request.httpBody = try JSONSerialization.data(withJSONObject: body)
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        let (data, response) = try await Self.session.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        let fields = answer.allHeaderFields.reduce(into: [String: String]()) { $0["\($1.key)".lowercased()] = "\($1.value)" }
        keep(fields["set-cookie"] ?? "")
        return IdentityClient.Answer(status: answer.statusCode, headers: fields, body: String(decoding: data, as: UTF8.self))
    }

    /// Keeps nothing by itself.
    private static let session: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        return URLSession(configuration: configuration)
    }()

    /// Several cookies arrive as one line; none of them holds a comma.
    private func keep(_ line: String) {
        for field in line.split(separator: ",") {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let name = pair[0].trimmingCharacters(in: .whitespaces)
            cookies[name] = field.contains("Max-Age=0;") ? nil : String(pair[1])
        }
    }

    func set(_ cookie: String, to value: String) { cookies[cookie] = value }

    /// Another browser with the same cookies.
    func copy() -> LiveBrowser { LiveBrowser(cookies: cookies) }

    /// Asks to be signed in and waits for the outcome.
    @discardableResult
    func logIn(_ url: String, _ email: String, _ password: String = IdentityClient.password) async throws -> IdentityClient.Answer {
        try await send("POST", "\(url)/identity/login", ["email": email, "password": password], headers: ["Prefer": "wait=20"])
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
