internal import WebAPI

/// What a client holds from its login until it takes the session: 256 bits that nobody else knows.
///
/// They are made from the request's id and fingerprint, so that a repeat of the request, after an answer that was lost, gives the same ones, and a request
/// with another body never does. The component and the session directory know their SHA-256 only.
struct LoginSecret: Sendable {
    /// In base64url.
    let text: String

    /// Of a new login.
    init(requestID: String, fingerprint: String, _ key: SignInKey) { text = key.code(.login, requestID, fingerprint) }

    /// As a client shows it; nil where it cannot be one.
    init?(_ text: String?) {
        guard let text, Base64URL.bytes(text)?.count == 32 else { return nil }
        self.text = text
    }

    /// What the session waits under.
    var hash: String { Digest.text(of: text) }
}

/// The cookie `login-request`: the secret, and the address that was signed in with, so that the device can be remembered for it.
struct LoginCookie: Sendable {
    let secret: LoginSecret
    let emailID: String?

    /// The value of the cookie: `<secret>.<address>.<code>`.
    static func value(_ secret: LoginSecret, _ emailID: String, _ key: SignInKey) -> String {
        "\(secret.text).\(emailID).\(key.code(.loginAddress, secret.text, emailID))"
    }

    /// nil where it cannot be one of ours. An address that we did not put there is left out.
    init?(_ value: String?, _ key: SignInKey) {
        guard let value else { return nil }
        let parts = value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let secret = LoginSecret(parts.first) else { return nil }
        self.secret = secret
        let isOurs = parts.count == 3 && key.isCode(parts[2], .loginAddress, secret.text, parts[1])
        emailID = isOurs ? parts[1] : nil
    }
}
