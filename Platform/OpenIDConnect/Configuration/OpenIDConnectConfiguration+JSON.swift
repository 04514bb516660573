internal import JSON

extension OpenIDConnectConfiguration {
    /// Reads the file that `OIDC_ISSUERS_FILE` names.
    ///
    ///     {
    ///       "page": "https://app.example.com/login",
    ///       "issuers": [
    ///         {
    ///           "id": "auth0",
    ///           "displayName": "Auth0",
    ///           "issuer": "https://example.eu.auth0.com/",
    ///           "clientId": "3Kp0…",
    ///           "clientSecretFile": "/run/secrets/auth0-client-secret"
    ///         }
    ///       ]
    ///     }
    ///
    /// | member of an issuer | default | meaning |
    /// |---|---|---|
    /// | `id` | | its name in paths: 1 to 32 of `a`–`z`, `0`–`9`, `-`; each once |
    /// | `displayName` | | what people read, 1 to 64 characters |
    /// | `issuer` | | its identifier, an https URL, exactly as it stands in its tokens |
    /// | `clientId` | | who we are to it |
    /// | `clientSecretFile` | | the file that holds the secret by which it knows us |
    /// | `clientAuthentication` | `client_secret_basic` | how the secret is sent; or `client_secret_post` |
    /// | `scopes` | `["profile", "email"]` | what is asked for beside `openid`, at most 16 |
    /// | `algorithms` | `["RS256"]` | with which its tokens may be signed: `RS256`, `ES256`, `EdDSA` |
    /// | `trustedAudiences` | `[]` | which audiences may stand in a token beside us, at most 16 |
    /// | `clockSkewSeconds` | 60 | by how much its clock may differ from ours, 0 to 300 |
    ///
    /// Throws `.badConfiguration`; the message names the member at fault. `secret` reads the file of a client's secret.
    public init(json bytes: [UInt8], secret: (_ file: String) throws -> String) throws {
        let (pageText, members): (String, [IssuerMembers])
        do {
            (pageText, members) = try JSONDocument.withValue(parsing: bytes, limits: JSONLimits(depth: 6, bytes: 64 * 1_024)) {
                (root) throws(JSONError) in
                var reader = try JSONObjectReader(root)
                let page = try reader.string("page", .uri)
                let issuers = try reader.array("issuers", count: 1...Self.limit) { (value) throws(JSONError) in try IssuerMembers(value) }
                try reader.finish(refusingAllBut: ["page", "issuers"])
                return (page, issuers)
            }
        } catch {
            throw OpenIDConnectError(.badConfiguration, error.description)
        }
        guard let page = WebAddress(pageText), page.isSecure || page.isLoopback else {
            throw OpenIDConnectError(.badConfiguration, "/page: must be an https URL without a fragment")
        }
        var issuers: [IssuerConfiguration] = []
        for (index, issuer) in members.enumerated() {
            guard !issuers.contains(where: { $0.id == issuer.id }) else {
                throw OpenIDConnectError(.badConfiguration, "/issuers/\(index)/id: another issuer has it already")
            }
            guard !issuers.contains(where: { $0.issuer.description == issuer.issuer && $0.clientID == issuer.clientID }) else {
                throw OpenIDConnectError(.badConfiguration, "/issuers/\(index): is the same client of the same issuer as another")
            }
            let secret = try secret(issuer.clientSecretFile).trimmingWhitespace
            guard !secret.isEmpty, secret.utf8.count <= 1_024 else {
                throw OpenIDConnectError(.badConfiguration, "/issuers/\(index)/clientSecretFile: the file must hold 1 to 1024 bytes")
            }
            issuers.append(try issuer.configuration(secret: ClientSecret(secret)))
        }
        self.init(page: page, issuers: issuers)
    }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
