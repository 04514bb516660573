public import EventLog
internal import EventSourcing
public import HTTPTypes
internal import Hummingbird

/// Finds out who is calling, by what the headers of a request show: an operator key, an access token, or the cookie of a session.
///
/// `Authorization` goes before the cookie, which is then not looked at. Whoever it is, a session that is over is nobody's: the directory is asked each time,
/// and where it cannot say, the answer is 503 and never a person.
public struct Authenticator: Sendable {
    private let operators: OperatorKeys
    private let sessions: SessionDirectory?
    private let tokens: (any AccessTokenVerifying)?
    /// The names and attributes of our cookies.
    public let cookies: SessionCookies
    /// Which pages may send requests with our cookies.
    public let origins: OriginPolicy

    /// - Parameters:
    ///   - sessions: nil where nobody can sign in
    ///   - tokens: nil where there are no access tokens
    public init(
        operators: OperatorKeys, sessions: SessionDirectory? = nil, tokens: (any AccessTokenVerifying)? = nil,
        cookies: SessionCookies = SessionCookies(isSecure: true), origins: OriginPolicy = OriginPolicy()
    ) {
        self.operators = operators
        self.sessions = sessions
        self.tokens = tokens
        self.cookies = cookies
        self.origins = origins
    }

    /// Who the headers say is calling.
    ///
    /// An `Authorization` that is not valid is refused even where none is needed: its sender believes to be somebody, and should hear that he is not. A cookie
    /// that is not valid makes nobody: browsers send it without being asked, also with the login that is to replace it.
    public func caller(of headers: HTTPFields) async throws(Problem) -> Caller {
        if headers.contains(.authorization) { return try await bearer(headers[values: .authorization]) }
        guard let sessions, let cookie = SessionCookie(cookies.value(of: .session, in: headers)) else { return .anonymous }
        do throws(MessageStoreError) {
            guard let userID = try await sessions.check(cookie.sessionID, secret: cookie.secret) else { return .anonymous }
            return .user(SignedIn(userID: userID, sessionID: cookie.sessionID))
        } catch {
            throw .sessionsUnavailable
        }
    }

    private func bearer(_ fields: [String]) async throws(Problem) -> Caller {
        guard fields.count == 1 else { throw .badCredentials }
        let parts = fields[0].split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw .badCredentials }
        let credential = String(parts[1])
        if operators.contain(credential) { return .operator }
        guard let sessions, let tokens, let person = await tokens.person(of: credential) else { throw .badCredentials }
        do throws(MessageStoreError) {
            guard try await !sessions.isOver(person.sessionID, of: person.userID) else { throw MessageStoreError(.refused, "over") }
            return .user(person)
        } catch {
            throw error.code == .refused ? .badCredentials : .sessionsUnavailable
        }
    }
}
