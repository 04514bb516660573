import WebAPI

/// Every route that is open to whoever comes, in one place. All others are behind a session, an access token or the operator key.
///
/// A process does not start with an open route that does not stand here, and a test walks the documents of all applications and calls what they say.
enum PublicRoutes {
    /// For those who run a process; they hold nothing about people.
    static let operations = ["GET /health", "GET /ready", "GET /metrics"]

    /// What the applications leave open, and why.
    static let applications = [
        // How a request ended: told to the caller who made it, who may be nobody.
        "GET /requests/{requestId}",
        // Whoever comes here is not signed in yet.
        "POST /identity/users", "POST /identity/login", "POST /identity/session", "POST /identity/tokens", "POST /identity/tokens/refresh",
        // By whom one may sign in, the way there and the way back.
        "GET /identity/login/issuers", "GET /identity/login/oidc/{issuer}", "GET /identity/login/oidc/{issuer}/callback",
        // Whoever follows a link of a mail shows the mail's token.
        "POST /identity/password-resets", "POST /identity/users/{userId}/password/reset", "POST /identity/users/{userId}/email/verify",
        // Public keys.
        "GET /.well-known/jwks.json",
        // Answers are sent to whoever asked, who may be nobody: sign-in and registration go this way. Nobody is told anything else.
        "GET /gateway/socket", "GET /gateway/events",
    ]

    /// `GET /identity/users`, as routes are called here.
    static func name(_ method: String, _ path: String) -> String { "\(method) \(path)" }

    /// Throws where an API has an open route that is not listed.
    static func verify(_ apis: [API]) throws {
        let open = apis.flatMap(\.endpoints).filter { $0.access == .anyone }.map { name($0.method.rawValue, $0.path.description) }
        guard let unlisted = open.first(where: { !applications.contains($0) }) else { return }
        throw LauncherError("\(unlisted) is open to everybody and does not stand in the list of public routes")
    }
}
