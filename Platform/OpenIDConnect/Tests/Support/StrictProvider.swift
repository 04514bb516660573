import Crypto
import EventSourcing
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import WebAPI

/// An OpenID provider, small and strict: it takes nothing that the standard does not allow, and answers right unless a test tells it not to.
actor StrictProvider {
    static let clientID = "tributary client:1"
    static let clientSecret = "s3cret:with/odd+characters é"

    struct Grant {
        let redirectAddress: String
        let nonce: String
        let challenge: String
    }

    nonisolated let clock: ManualClock
    /// Where it is, once it runs.
    private(set) var issuer = ""
    /// The one address that it sends browsers back to.
    private(set) var redirectAddress = ""
    var keys: [ProviderKey]
    var subject = "auth0|ada"
    var clientAuthentication = "client_secret_basic"
    var accessToken = "an-access-token-of-the-issuer"
    /// Whether it says its name in answers, and in discovery that it does.
    var namesItself = false
    private var grants: [String: Grant] = [:]
    private var usedCodes: Set<String> = []
    /// How often each path was asked for.
    private(set) var calls: [String: Int] = [:]
    /// What was wrong with requests that it refused.
    private(set) var complaints: [String] = []

    // What tests make wrong.
    var alterToken: @Sendable (inout IssuedToken) -> Void = { _ in }
    var alterDiscovery: @Sendable (inout [String: Any]) -> Void = { _ in }
    var alterKeys: @Sendable (inout [[String: Any]]) -> Void = { _ in }
    /// Answers in the place of the usual answer, by path.
    var instead: [String: @Sendable () async throws -> Response] = [:]

    init(clock: ManualClock, keys: [ProviderKey] = [ProviderKey(id: "rsa-1", material: ProviderKey.sharedRSA)]) {
        self.clock = clock
        self.keys = keys
    }

    func change(_ body: @Sendable (isolated StrictProvider) -> Void) { body(self) }

    func settle(port: Int, redirectAddress: String) {
        issuer = "http://127.0.0.1:\(port)"
        self.redirectAddress = redirectAddress
    }

    nonisolated var application: some ApplicationProtocol {
        let router = Router()
        for path in ["/.well-known/openid-configuration", "/authorize", "/keys"] {
            router.get(RouterPath(path)) { request, _ in try await self.answer(path, request, body: "") }
        }
        router.post("/token") { request, _ in
            let body = try await request.body.collect(upTo: 64 * 1_024)
            return try await self.answer("/token", request, body: String(buffer: body))
        }
        var logger = Logger(label: "provider")
        logger.logLevel = .critical
        return Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)), logger: logger)
    }

    private func answer(_ path: String, _ request: Request, body: String) async throws -> Response {
        calls[path, default: 0] += 1
        if let instead = instead[path] { return try await instead() }
        switch path {
        case "/.well-known/openid-configuration": return try Self.json(discovery)
        case "/keys":
            var published = keys.map(\.published)
            alterKeys(&published)
            return try Self.json(["keys": published])
        case "/authorize": return authorize(request)
        default: return try token(request, body)
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

    /// A person who is signed in there and agrees at once.
    private func authorize(_ request: Request) -> Response {
        let query = Dictionary(request.uri.queryParameters.map { (String($0.key), String($0.value)) }) { first, _ in first }
        guard query["client_id"] == Self.clientID, query["redirect_uri"] == redirectAddress, let state = query["state"],
            let nonce = query["nonce"], let challenge = query["code_challenge"], query["response_type"] == "code",
            query["code_challenge_method"] == "S256", challenge.count == 43, state.count >= 43, nonce.count >= 43, state != nonce,
            query["scope"]?.split(separator: " ").first == "openid"
        else { return complain("authorize", "invalid_request") }
        let code = UniqueID.random()
        grants[code] = Grant(redirectAddress: redirectAddress, nonce: nonce, challenge: challenge)
        var location = "\(redirectAddress)?code=\(code)&state=\(state)&session_state=of-its-own"
        if namesItself { location += "&iss=\(issuer)" }
        return Response(status: .found, headers: [.location: location])
    }

    private func token(_ request: Request, _ body: String) throws -> Response {
        var form: [String: String] = [:]
        for pair in body.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            form[String(parts[0])] = String(parts[1]).removingPercentEncoding
        }
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
        return try Self.json(["id_token": try token.text(), "access_token": accessToken, "token_type": "Bearer", "expires_in": 300])
    }

    private func claims(nonce: String) -> [String: Any] {
        let now = clock.now.microseconds / 1_000_000
        return [
            "iss": issuer, "sub": subject, "aud": Self.clientID, "exp": now + 300, "iat": now, "nonce": nonce, "email": "ada@example.com",
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

    private static func json(_ members: [String: Any]) throws -> Response {
        let data = try JSONSerialization.data(withJSONObject: members)
        return Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}
