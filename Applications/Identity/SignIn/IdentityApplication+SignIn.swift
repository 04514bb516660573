internal import IdentityEvents
internal import WebAPI

extension IdentityApplication {
    /// The routes that sign people in and out.
    static func signInRoutes(_ signIn: SignIn, sealing: PasswordSealing) -> [any Endpoint] {
        [
            LogInRoute(signIn: signIn, sealing: sealing).limited(by: signIn.limiter),
            TakeSessionRoute(signIn: signIn),
            ShowSessionRoute(signIn: signIn),
            SignOutRoute(signIn: signIn),
            IssueTokensRoute(signIn: signIn),
            RefreshTokensRoute(signIn: signIn),
            KeySetRoute(signIn: signIn),
            CommandRoute(
                .post, "/users/{userId}/sessions/{sessionId}/revoke", RevokeSession.self, from: RevokeSessionRequest.self,
                by: .own("userId"),
                summary: "End one of a person's sessions"
            ) { request in RevokeSession(sessionId: request.sessionId, userId: request.userId, reason: .revoked) }
            .afterRecentSignIn(in: signIn.sessions),
            CommandRoute(
                .post, "/users/{userId}/sessions/revoke", RevokeAllSessions.self, by: .own("userId"),
                summary: "End all sessions of a person, or all but one"
            ).afterRecentSignIn(in: signIn.sessions),
        ]
    }
}
