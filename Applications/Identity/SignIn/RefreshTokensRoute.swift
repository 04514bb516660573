internal import EventLog
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import IdentityEvents
internal import WebAPI

/// `POST /tokens/refresh`: exchanges a refresh token for the next one and an access token.
///
/// A token is good once. Shown again within 15 seconds it gives what it gave before, so that two tabs can refresh at the same moment; later, or when it is older
/// than that, somebody has a copy, and the session ends.
struct RefreshTokensRoute: Endpoint {
    let name = "RefreshTokens"
    let method = HTTPRequest.Method.post
    var path: PathTemplate = "/tokens/refresh"
    let access = Access.anyone
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> RefreshTokensRoute { RefreshTokensRoute(path: path.below(prefix), signIn: signIn) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let body: RefreshTokensRequest = try await resources.body(of: request, in: context)
        guard let token = RefreshToken(body.refreshToken, signIn.key) else { throw Problem.refreshRefused }
        switch try await rotate(token) {
        case .rotated(let session):
            let note = RefreshSession(sessionId: token.sessionID, userId: session.userID, generation: token.generation)
            await signIn.record(note, of: session.userID, resources, context.logger)
            return try await signIn.tokens(token.sessionID, session)
        case .repeated(let session):
            return try await signIn.tokens(token.sessionID, session)
        case .reused(let session):
            let note = RevokeSession(sessionId: token.sessionID, userId: session.userID, reason: .reuseDetected)
            await signIn.record(note, of: session.userID, resources, context.logger)
            throw Problem.refreshReused
        case .refused:
            throw Problem.refreshRefused
        }
    }

    private func rotate(_ token: RefreshToken) async throws(Problem) -> SessionDirectory.Rotation {
        do throws(MessageStoreError) {
            return try await signIn.sessions.rotate(token.sessionID, from: token.generation)
        } catch {
            throw .sessionsUnavailable
        }
    }

    var operation: Operation {
        Operation(
            summary: "Exchange a refresh token for the next one and an access token", body: .init(type: "\(RefreshTokensRequest.self)"),
            answers: [
                .json(200, "The next tokens.", TokenAnswer.schema), .malformed,
                .problem(401, "The token is not valid, or was used before, and then the session has been ended."),
                .problem(408, "The body did not arrive in time."), .problem(413, "The body is too large."),
                .problem(415, "The body is not application/json."), .problem(422, "The body is not what its schema asks for."),
                .unavailable,
            ])
    }
}
