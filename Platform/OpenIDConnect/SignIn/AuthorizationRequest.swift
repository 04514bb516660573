internal import Crypto
internal import WebAPI

/// Where a browser is sent to sign in (OpenID Connect Core 1.0, section 3.1.2.1).
struct AuthorizationRequest: Sendable {
    let issuer: IssuerConfiguration
    let endpoint: WebAddress
    let redirectAddress: WebAddress
    let pending: PendingSignIn

    var location: String {
        let query = FormEncoding.text([
            ("response_type", "code"),
            ("client_id", issuer.clientID),
            ("redirect_uri", redirectAddress.description),
            ("scope", (["openid"] + issuer.scopes).joined(separator: " ")),
            ("state", pending.state),
            ("nonce", pending.nonce),
            ("code_challenge", Self.challenge(pending.verifier)),
            ("code_challenge_method", "S256"),
        ])
        return "\(endpoint)\(endpoint.query == nil ? "?" : "&")\(query)"
    }

    private static func challenge(_ verifier: String) -> String { Base64URL.text(Array(SHA256.hash(data: Array(verifier.utf8)))) }
}
