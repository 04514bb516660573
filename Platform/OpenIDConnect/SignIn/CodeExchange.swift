internal import Foundation
internal import JSON
internal import WebAPI

/// Exchanges a code for tokens (OpenID Connect Core 1.0, section 3.1.3).
struct CodeExchange: Sendable {
    let issuer: IssuerConfiguration
    let endpoint: WebAddress
    let redirectAddress: WebAddress

    /// What comes for a code. The access token is only compared with what the identity token says of it, and then forgotten.
    struct Tokens: Sendable {
        let identityToken: String
        let accessToken: String?
    }

    /// Throws `.codeRefused` where the issuer takes the code, or us, for none of its own; `.issuerUnavailable` where it does not answer.
    func tokens(for code: String, verifier: String, by calls: IssuerCalls) async throws(OpenIDConnectError) -> Tokens {
        let answer = try await calls.answer(to: call(code, verifier))
        switch answer.status {
        case 200: break
        case 400..<500 where answer.status != 429:
            throw OpenIDConnectError(.codeRefused, "the issuer refuses the exchange: \(Self.reason(answer)), status \(answer.status)")
        default: throw OpenIDConnectError(.issuerUnavailable, "the exchange is answered with status \(answer.status)")
        }
        return try answer.withJSON("the answer to the exchange") { (root) throws(JSONError) in
            var reader = try JSONObjectReader(root)
            return Tokens(identityToken: try reader.string("id_token"), accessToken: try reader.optionalString("access_token"))
        }
    }

    private func call(_ code: String, _ verifier: String) -> IssuerCall {
        var form = [
            (name: "grant_type", value: "authorization_code"), (name: "code", value: code),
            (name: "redirect_uri", value: redirectAddress.description), (name: "code_verifier", value: verifier),
        ]
        var authorization: String?
        switch issuer.clientAuthentication {
        case .basic:
            // Both are form-encoded first (RFC 6749, section 2.3.1): a colon in them must not move the border.
            let pair = "\(PercentEncoding.encoded(issuer.clientID)):\(PercentEncoding.encoded(issuer.clientSecret.text))"
            authorization = "Basic \(Data(pair.utf8).base64EncodedString())"
        case .post:
            form += [(name: "client_id", value: issuer.clientID), (name: "client_secret", value: issuer.clientSecret.text)]
        }
        return IssuerCall(address: endpoint, form: form, authorization: authorization)
    }

    /// The issuer's reason where it is one of the standard's, which alone may stand in our logs.
    private static func reason(_ answer: IssuerAnswer) -> String {
        let told = try? answer.withJSON("an error") { (root) throws(JSONError) in root.member("error")?.string }
        let known = [
            "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope",
        ]
        return known.first { $0 == told } ?? "no known reason"
    }
}
