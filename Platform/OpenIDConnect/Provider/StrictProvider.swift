internal import Crypto
package import EventSourcing
internal import Foundation
internal import HTTPTypes
package import Hummingbird
internal import Logging
internal import WebAPI

/// An OpenID provider for tests, small and strict: it takes nothing that the standard does not allow, and answers right unless a test tells it not
/// to.
package actor StrictProvider {
    package static let clientID = "tributary+client:1"
    package static let clientSecret = "s3cret:with/odd+characters é"

    private struct Grant {
        let redirectAddress: String
        let nonce: String
        let challenge: String
    }

    private let now: @Sendable () -> Timestamp
    /// Where it is, once it runs.
    package private(set) var issuer = ""
    /// The one address that it sends browsers back to.
    package private(set) var redirectAddress = ""
    package var keys: [ProviderKey]
    package var subject = "auth0|ada"
    package var clientAuthentication = "client_secret_basic"
    /// nil: none comes.
    package var accessToken: String? = "an-access-token-of-the-issuer"
    /// Whether it says its name in answers, and in discovery that it does.
    package var namesItself = false
    private var grants: [String: Grant] = [:]
    private var usedCodes: Set<String> = []
    /// How often each path was asked for.
    package private(set) var calls: [String: Int] = [:]
    /// What was wrong with requests that it refused.
    package private(set) var complaints: [String] = []

    // What tests make wrong.
    package var alterToken: @Sendable (inout IssuedToken) -> Void = { _ in }
    package var alterDiscovery: @Sendable (inout [String: Any]) -> Void = { _ in }
    package var alterKeys: @Sendable (inout [[String: Any]]) -> Void = { _ in }
    /// Answers in the place of the usual answer, by path.
    package var instead: [String: @Sendable () async throws -> Response] = [:]

    package init(
        now: @escaping @Sendable () -> Timestamp, keys: [ProviderKey] = [ProviderKey(id: "rsa-1", material: ProviderKey.sharedRSA)]
    ) {
        self.now = now
        self.keys = keys
    }

    /// Changes several things at once.
    package func change(_ body: @Sendable (isolated StrictProvider) -> Void) { body(self) }

    /// Says where it is, and where its client is; before the first request.
    package func settle(port: Int, redirectAddress: String) {
        issuer = "http://127.0.0.1:\(port)"
        self.redirectAddress = redirectAddress
    }

    /// The provider as a server on this machine, on any port.
    package nonisolated var application: some ApplicationProtocol {
        var logger = Logger(label: "provider")
        logger.logLevel = .critical
        return Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)), logger: logger)
    }

    /// Its routes, for a server of another kind.
    package nonisolated var router: Router<BasicRequestContext> {
        let router = Router()
        for path in ["/.well-known/openid-configuration", "/keys"] {
            router.get(RouterPath(path)) { request, _ in try await self.answer(path, request, body: "") }
        }
        router.post("/token") { request, _ in
            let body = try await request.body.collect(upTo: 64 * 1_024)
            return try await self.answer("/token", request, body: String(buffer: body))
        }
        return router
    }

    private func answer(_ path: String, _ request: Request, body: String) async throws -> Response {
        calls[path, default: 0] += 1
        if let instead = instead[path] { return try await instead() }
        switch path {
        case "/.well-known/openid-configuration": return Self.json(try Self.text(discovery))
        case "/keys": return Self.json(try keySet)
        default: return try token(request, body)
        }
    }

    /// The keys as it publishes them, as JSON.
    package var keySet: String {
        get throws {
            var published = keys.map(\.published)
            alterKeys(&published)
            return try Self.text(["keys": published])
        }
    }

    private var discovery: [String: Any] {
        var document: [String: Any] = [
            "issuer": issuer, "authorization_endpoint": "\(issuer)/authorize", "token_endpoint": "\(issuer)/token",
            "jwks_uri": "\(issuer)/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256", "EdDSA"], "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "authorization_response_iss_parameter_supported": namesItself,
        ]
        alterDiscovery(&document)
        return document
    }

    /// What becomes of a browser that is sent here, with somebody who is known and agrees: the address that it is sent back to.
    package func visit(_ location: String) throws(Refusal) -> String {
        calls["/authorize", default: 0] += 1
        guard location.hasPrefix("\(issuer)/authorize?") else { throw Refusal(reason: "not an address of this provider") }
        let query = Self.fields(String(location.dropFirst("\(issuer)/authorize?".count)))
        guard query["client_id"] == Self.clientID, query["redirect_uri"] == redirectAddress, let state = query["state"],
            let nonce = query["nonce"], let challenge = query["code_challenge"], query["response_type"] == "code",
            query["code_challenge_method"] == "S256", challenge.count == 43, state.count >= 43, nonce.count >= 43, state != nonce,
            query["scope"]?.split(separator: " ").first == "openid"
        else { throw Refusal(reason: "not a request for authorization") }
        let code = UniqueID.random()
        grants[code] = Grant(redirectAddress: redirectAddress, nonce: nonce, challenge: challenge)
        let name = namesItself ? "&iss=\(issuer)" : ""
        return "\(redirectAddress)?code=\(code)&state=\(state)&session_state=of-its-own\(name)"
    }

    /// Why a browser is not sent back.
    package struct Refusal: Error {
        package let reason: String
    }

    /// The fields of a form or a query, each once.
    private static func fields(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            fields[parts[0]] = parts.count == 2 ? parts[1].removingPercentEncoding : nil
        }
        return fields
    }

    private func token(_ request: Request, _ body: String) throws -> Response {
        let form = Self.fields(body)
        guard request.headers[.contentType] == "application/x-www-form-urlencoded" else {
            return complain("content type", "invalid_request")
        }
        guard authenticates(request, form) else { return complain("client", "invalid_client") }
        guard form["grant_type"] == "authorization_code", let code = form["code"] else {
            return complain("grant", "unsupported_grant_type")
        }
        guard usedCodes.insert(code).inserted else { return complain("code used twice", "invalid_grant") }
        guard let grant = grants.removeValue(forKey: code) else { return complain("unknown code", "invalid_grant") }
        guard form["redirect_uri"] == grant.redirectAddress else { return complain("redirect_uri", "invalid_grant") }
        let challenge = Base64URL.text(Array(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8))))
        guard challenge == grant.challenge else { return complain("verifier", "invalid_grant") }
        var token = IssuedToken(header: ["typ": "JWT", "alg": keys[0].algorithm], claims: claims(nonce: grant.nonce), key: keys[0])
        if let id = keys[0].id { token.header["kid"] = id }
        alterToken(&token)
        var answer: [String: Any] = ["id_token": try token.text(), "token_type": "Bearer", "expires_in": 300]
        if let accessToken { answer["access_token"] = accessToken }
        return Self.json(try Self.text(answer))
    }

    private func claims(nonce: String) -> [String: Any] {
        let seconds = now().microseconds / 1_000_000
        return [
            "iss": issuer, "sub": subject, "aud": Self.clientID, "exp": seconds + 300, "iat": seconds, "nonce": nonce,
            "email": "ada@example.com",
            "email_verified": true, "given_name": "Ada", "family_name": "Lovelace", "picture": "https://example.com/ada.png",
        ]
    }

    private func authenticates(_ request: Request, _ form: [String: String]) -> Bool {
        switch clientAuthentication {
        case "client_secret_basic":
            guard form["client_secret"] == nil, let header = request.headers[.authorization], header.hasPrefix("Basic "),
                let data = Data(base64Encoded: String(header.dropFirst(6)))
            else { return false }
            let parts = String(decoding: data, as: UTF8.self).split(separator: ":")
            return parts.count == 2 && parts[0].removingPercentEncoding == Self.clientID
                && parts[1].removingPercentEncoding == Self.clientSecret
        default:
            return request.headers[.authorization] == nil && form["client_id"] == Self.clientID
                && form["client_secret"] == Self.clientSecret
        }
    }

    private func complain(_ what: String, _ error: String) -> Response {
        complaints.append(what)
        let status: HTTPResponse.Status = error == "invalid_client" ? .unauthorized : .badRequest
        return Response(
            status: status, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(string: #"{"error":"\#(error)"}"#)))
    }

    private static func text(_ members: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
    }

    private static func json(_ text: String) -> Response {
        Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
