import EventSourcing

/// Why somebody is not let in. The credentials are wrong in one way only, whatever is wrong with them.
extension Rejection {
    static let invalidCredentials = Rejection(
        code: "invalid-credentials", title: "The e-mail address or the password is wrong.", status: 401)
    static let accountLocked = Rejection(code: "account-locked", title: "The account is locked.", status: 403)
    static let loginExpired = Rejection(
        code: "login-expired", title: "The sign-in took too long to be looked at; try again.", status: 401)
    static let busy = Rejection(
        code: "busy", title: "Too many people are signing in at the moment; try again in a few seconds.", status: 429)
    static let identityNotLinked = Rejection(
        code: "identity-not-linked",
        title: "The e-mail address belongs to an account that this service is not linked to; sign in there, and link it.")
    static let identityLinkedElsewhere = Rejection(
        code: "identity-linked-elsewhere", title: "The identity is linked to another account.")
    static let identityMismatch = Rejection(
        code: "identity-mismatch", title: "The identity's id is not that of its issuer and subject.", status: 422, pointer: "/identityId")
    static let verifiedEmailNeeded = Rejection(
        code: "verified-email-needed", title: "The service vouches for no e-mail address of the person.", status: 422, pointer: "/email")

    static func tooManyAttempts(seconds: Int64) -> Rejection {
        Rejection(
            code: "too-many-attempts", title: "Too many tries have failed; the next one is looked at in \(seconds) s.", status: 429)
    }

    // Passwords and addresses.
    static let wrongPassword = Rejection(
        code: "wrong-password", title: "The current password is wrong.", status: 403, pointer: "/currentPassword")
    static let resetInvalid = Rejection(
        code: "reset-invalid", title: "The link is not valid any more; ask for another one.", status: 422, pointer: "/token")
    static let verificationInvalid = Rejection(
        code: "verification-invalid", title: "The link is not that of the account's e-mail address.", status: 422, pointer: "/token")

    static func tooSoon(seconds: Int64) -> Rejection {
        Rejection(code: "too-soon", title: "A mail was sent a moment ago; the next one can be asked for in \(seconds) s.", status: 429)
    }

    // Sessions.
    static let sessionUnknown = Rejection(code: "session-unknown", title: "There is no such session.", status: 404)
    static let sessionOver = Rejection(code: "session-over", title: "The session has ended.")
    static let notYours = Rejection(code: "not-yours", title: "This is for the person themselves.", status: 403)
}
