/// One issuer whose word about people we take, and the client that we are to it.
///
/// Everything here was agreed with the issuer beforehand; nothing of it is learned from what comes over the network.
public struct IssuerConfiguration: Sendable {
    /// What the issuer is called in our paths and configuration: `auth0`. One to 32 of `a`–`z`, `0`–`9` and `-`.
    public let id: String
    /// What people read on the login page.
    public let displayName: String
    /// The issuer's own identifier, character for character as it stands in its tokens: `https://example.eu.auth0.com/`, with the slash.
    public let issuer: WebAddress
    /// Who we are to the issuer: the audience that a token must name.
    public let clientID: String
    public let clientSecret: ClientSecret
    public let clientAuthentication: ClientAuthentication
    /// What we ask for, beside `openid`.
    public let scopes: [String]
    /// The only algorithms that a token may be signed with.
    public let algorithms: Set<SigningAlgorithm>
    /// Audiences that may stand in a token beside us. A token that names any other is refused.
    public let trustedAudiences: Set<String>
    /// By how many seconds the issuer's clock may differ from ours, 0 to 300.
    public let clockSkew: Int64

    /// How the client says who it is where it exchanges a code.
    public enum ClientAuthentication: String, CaseIterable, Hashable, Sendable {
        /// In the header `Authorization`.
        case basic = "client_secret_basic"
        /// In the body.
        case post = "client_secret_post"
    }

    /// Throws `.badConfiguration` where the issuer is not an https URL without a query; http is for issuers on this very machine, in tests.
    public init(
        id: String, displayName: String, issuer: String, clientID: String, clientSecret: ClientSecret,
        clientAuthentication: ClientAuthentication = .basic, scopes: [String] = ["profile", "email"],
        algorithms: Set<SigningAlgorithm> = [.rs256], trustedAudiences: Set<String> = [], clockSkew: Int64 = 60
    ) throws(OpenIDConnectError) {
        guard let address = WebAddress(issuer), address.isSecure || address.isLoopback, address.query == nil else {
            throw OpenIDConnectError(.badConfiguration, "the issuer \(id) must be an https URL without a query or fragment")
        }
        guard !algorithms.isEmpty else {
            throw OpenIDConnectError(.badConfiguration, "the issuer \(id) must be allowed at least one algorithm")
        }
        guard (0...300).contains(clockSkew) else {
            throw OpenIDConnectError(.badConfiguration, "the clock of the issuer \(id) may differ by 0 to 300 seconds")
        }
        self.id = id
        self.displayName = displayName
        self.issuer = address
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.clientAuthentication = clientAuthentication
        self.scopes = scopes
        self.algorithms = algorithms
        self.trustedAudiences = trustedAudiences
        self.clockSkew = clockSkew
    }

    /// Where the issuer describes itself (OpenID Connect Discovery, section 4).
    var discoveryAddress: WebAddress? {
        let base = issuer.description.hasSuffix("/") ? String(issuer.description.dropLast()) : issuer.description
        return WebAddress(base + "/.well-known/openid-configuration")
    }

    /// Whether we may send anything to the address because this issuer says so: over TLS, or on this very machine where the issuer is there too.
    func admits(_ address: WebAddress) -> Bool { address.isSecure || address.isLoopback && !issuer.isSecure }
}
