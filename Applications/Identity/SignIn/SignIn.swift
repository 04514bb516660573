public import AccessTokens
public import EventLog
public import WebAPI

/// What the routes that sign people in work with.
public struct SignIn: Sendable {
    /// Who is signed in.
    let sessions: SessionDirectory
    let cookies: SessionCookies
    let key: SignInKey
    let tokens: AccessTokenIssuer
    /// Bounds what one address may try.
    let limiter: AttemptLimiter

    public init(
        sessions: SessionDirectory, cookies: SessionCookies, key: SignInKey, tokens: AccessTokenIssuer, limiter: AttemptLimiter
    ) {
        self.sessions = sessions
        self.cookies = cookies
        self.key = key
        self.tokens = tokens
        self.limiter = limiter
    }
}
