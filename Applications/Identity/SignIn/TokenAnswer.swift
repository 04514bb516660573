internal import EventLog
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import WebAPI

extension SignIn {
    /// The answer that gives a client the tokens of its session.
    func tokens(_ sessionID: String, _ session: Session, clearing clearsLogin: Bool = false) async throws -> Response {
        let access = try await tokens.token(of: SignedIn(userID: session.userID, sessionID: sessionID))
        let refresh = RefreshToken(sessionID: sessionID, generation: session.generation).text(key)
        var headers = HTTPFields()
        if clearsLogin { headers.append(cookies.clear(.loginRequest)) }
        return .json(TokenAnswer.json(access, refresh, seconds: tokens.seconds), headers: headers)
    }
}

/// Tokens as a client is given them, named as OAuth 2 names them but for their case.
enum TokenAnswer {
    static func json(_ access: String, _ refresh: String, seconds: Int64) -> [UInt8] {
        var writer = JSONWriter(reservingCapacity: 1_024)
        writer.beginObject()
        writer.member("accessToken", access)
        writer.member("tokenType", "Bearer")
        writer.member("expiresIn", seconds)
        writer.member("refreshToken", refresh)
        writer.endObject()
        return writer.bytes
    }

    static let schema: JSONLiteral = [
        "type": "object", "required": ["accessToken", "tokenType", "expiresIn", "refreshToken"],
        "properties": [
            "accessToken": ["type": "string", "description": "Goes along as Authorization: Bearer <token>."],
            "tokenType": ["const": "Bearer"],
            "expiresIn": ["type": "integer", "description": "For how many seconds the access token holds."],
            "refreshToken": ["type": "string", "description": "Gets the next two, once."],
        ],
    ]
}
