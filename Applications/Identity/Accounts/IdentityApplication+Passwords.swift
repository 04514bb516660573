internal import EventSourcing
internal import IdentityEvents
internal import WebAPI

extension IdentityApplication {
    /// The routes about passwords and addresses, and what a person sees of the account's door. Whoever follows the link of a mail is nobody yet: its token is all there is to show.
    static func passwordRoutes(_ signIn: SignIn, sealing: PasswordSealing) -> [any Endpoint] {
        [
            ChangePasswordRoute(sealing: sealing).limited(by: signIn.limiter),
            CommandRoute(
                .post, "/password-resets", RequestPasswordReset.self, from: RequestPasswordResetRequest.self, by: .anyone,
                summary: "Ask for a mail that replaces a forgotten password; the answer is the same for every address"
            ) { request in RequestPasswordReset(emailId: EmailID.of(request.email), resetId: request.resetId) }
            .limited(by: signIn.limiter),
            CommandRoute(
                .post, "/users/{userId}/password/reset", ResetPassword.self, from: ResetPasswordRequest.self, by: .anyone,
                summary: "Replace a forgotten password, with what the link in the mail holds"
            ) { request in
                ResetPassword(
                    userId: request.userId, expiresAt: request.expiresAt, proof: Digest.text(of: request.token),
                    sealedPassword: try sealing.seal(request.password, of: request.userId))
            }
            .limited(by: signIn.limiter),
            CommandRoute(
                .post, "/users/{userId}/email/verify", VerifyEmail.self, from: VerifyEmailRequest.self, by: .anyone,
                summary: "Show that one reads the mails to an address, with what the link in the mail holds"
            ) { request in VerifyEmail(userId: request.userId, proof: Digest.text(of: request.token)) }
            .limited(by: signIn.limiter),
            CommandRoute(
                .post, "/users/{userId}/email/verification", RequestEmailVerification.self, by: .own("userId"),
                summary: "Ask for another mail with the link that verifies the address"),
            ViewRoute(
                "/users/{userId}/sessions", "SessionsOfUser", in: "sessions_by_user", of: name, aggregator: name, by: .own("userId"),
                summary: "Show the sessions of a person"),
            ViewRoute(
                "/users/{userId}/logins", "LoginAudit", in: "login_audit", of: name, aggregator: name, by: .own("userId"),
                summary: "Show what happened at a person's door"),
        ]
    }
}
