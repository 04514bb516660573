internal import JSON

extension ProviderMetadata {
    /// Asks the issuer.
    ///
    /// Throws `.issuerMismatch` where the document is another issuer's, sends us to an address that we must not go to, or offers nothing of
    /// what was agreed; `.issuerUnavailable` where there is no such document.
    static func discovered(of issuer: IssuerConfiguration, by calls: IssuerCalls) async throws(OpenIDConnectError) -> ProviderMetadata {
        guard let address = issuer.discoveryAddress else { throw OpenIDConnectError(.badConfiguration, "the issuer's URL is too long") }
        let answer = try await calls.answer(to: IssuerCall(address: address))
        guard answer.status == 200 else {
            throw OpenIDConnectError(.issuerUnavailable, "discovery is answered with status \(answer.status)")
        }
        let document = try answer.withJSON("the discovery document") { (root) throws(JSONError) in try Document(root) }
        return try document.checked(for: issuer)
    }

    /// The document's members that matter here. Others are nobody's business, so they are not looked at.
    private struct Document {
        let issuer: String
        let authorizationEndpoint: String
        let tokenEndpoint: String
        let keysAddress: String
        let responseTypes: [String]
        let algorithms: [String]
        let challengeMethods: [String]?
        let clientAuthentications: [String]
        let namesItself: Bool

        init(_ root: borrowing JSONValue) throws(JSONError) {
            var reader = try JSONObjectReader(root)
            issuer = try reader.string("issuer")
            authorizationEndpoint = try reader.string("authorization_endpoint")
            tokenEndpoint = try reader.string("token_endpoint")
            keysAddress = try reader.string("jwks_uri")
            responseTypes = try reader.array("response_types_supported", count: 0...64, Self.text)
            algorithms = try reader.array("id_token_signing_alg_values_supported", count: 0...64, Self.text)
            challengeMethods = try reader.optionalArray("code_challenge_methods_supported", count: 0...64, Self.text)
            clientAuthentications =
                try reader.optionalArray("token_endpoint_auth_methods_supported", count: 0...64, Self.text)
                ?? [IssuerConfiguration.ClientAuthentication.basic.rawValue]
            namesItself = try reader.optionalBoolean("authorization_response_iss_parameter_supported") ?? false
        }

        private static func text(_ value: borrowing JSONValue) throws(JSONError) -> String { try value.string(.any) }

        func checked(for agreed: IssuerConfiguration) throws(OpenIDConnectError) -> ProviderMetadata {
            func require(_ condition: Bool, _ message: String) throws(OpenIDConnectError) {
                guard condition else { throw OpenIDConnectError(.issuerMismatch, message) }
            }
            func address(_ text: String, _ name: String) throws(OpenIDConnectError) -> WebAddress {
                guard let address = WebAddress(text), agreed.admits(address) else {
                    throw OpenIDConnectError(.issuerMismatch, "\(name) is no https URL that we may go to")
                }
                return address
            }
            try require(issuer == agreed.issuer.description, "the discovery document is another issuer's")
            try require(responseTypes.contains("code"), "the issuer does not offer the code flow")
            try require(
                algorithms.contains { SigningAlgorithm(rawValue: $0).map(agreed.algorithms.contains) ?? false },
                "the issuer signs with none of the algorithms that are allowed")
            // Some issuers know S256 and do not say so; one that lists its methods must list it.
            try require(challengeMethods?.contains("S256") ?? true, "the issuer does not know PKCE with S256")
            try require(
                clientAuthentications.contains(agreed.clientAuthentication.rawValue),
                "the issuer does not take \(agreed.clientAuthentication.rawValue)")
            return ProviderMetadata(
                authorizationEndpoint: try address(authorizationEndpoint, "authorization_endpoint"),
                tokenEndpoint: try address(tokenEndpoint, "token_endpoint"), keysAddress: try address(keysAddress, "jwks_uri"),
                namesItself: namesItself)
        }
    }
}
