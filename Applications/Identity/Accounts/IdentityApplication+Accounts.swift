internal import IdentityEvents
internal import WebAPI

extension IdentityApplication {
    /// The routes about passwords and addresses, and the views of who came in.
    static func accountRoutes(_ signIn: SignIn, sealing: PasswordSealing) -> [any Endpoint] {
        passwordRoutes(signIn, sealing: sealing) + verificationRoutes(signIn) + doorRoutes
    }

    private static func passwordRoutes(_ signIn: SignIn, sealing: PasswordSealing) -> [any Endpoint] {
        [
            CommandRoute(
                .put, "/users/{userId}/password", ChangePassword.self, from: ChangePasswordRequest.self, by: .own("userId"),
                summary: "Replace a password that is known, and end all other sessions"
            ) { request in try sealing.seal(request) }.limited(by: signIn.limiter),
            CommandRoute(
                .post, "/password-resets", RequestPasswordReset.self, from: RequestPasswordResetRequest.self, by: .anyone,
                summary: "Ask for a mail that replaces a forgotten password"
            ) { request in RequestPasswordReset(emailId: EmailID.of(request.email), resetId: request.resetId) }.limited(by: signIn.limiter),
            CommandRoute(
                .post, "/users/{userId}/password/reset", ResetPassword.self, from: ResetPasswordRequest.self, by: .anyone,
                summary: "Replace a forgotten password with what a mail holds, and end all sessions"
            ) { request in try sealing.seal(request) }.limited(by: signIn.limiter),
        ]
    }

    private static func verificationRoutes(_ signIn: SignIn) -> [any Endpoint] {
        [
            CommandRoute(
                .post, "/users/{userId}/email/verify", VerifyEmail.self, from: VerifyEmailRequest.self, by: .anyone,
                summary: "Show with what a mail holds that an address is read"
            ) { request in VerifyEmail(userId: request.userId, proof: Digest.text(of: request.token)) }.limited(by: signIn.limiter),
            CommandRoute(
                .post, "/users/{userId}/email/verification", RequestEmailVerification.self, by: .own("userId"),
                summary: "Ask for another mail that verifies the address"
            ),
        ]
    }

    private static var doorRoutes: [any Endpoint] {
        [
            ViewRoute(
                "/users/{userId}/sessions", "SessionsOfUser", in: "sessions_by_user", of: name, aggregator: name, by: .own("userId"),
                summary: "Show a person's last sessions"
            ),
            ViewRoute(
                "/users/{userId}/login-audit", "LoginAudit", in: "login_audit", of: name, aggregator: name, by: .own("userId"),
                summary: "Show what last happened at a person's door"
            ),
        ]
    }
}
