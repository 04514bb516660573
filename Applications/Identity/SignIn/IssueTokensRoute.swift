internal import EventLog
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import WebAPI

/// `POST /tokens`: takes the session that waits for a login, once, with tokens instead of a cookie: for clients that are not browsers.
struct IssueTokensRoute: Endpoint {
    let name = "IssueTokens"
    let method = HTTPRequest.Method.post
    var path: PathTemplate = "/tokens"
    let access = Access.anyone
    let signIn: SignIn

    /// The secret of the login, where there is no cookie.
    static let loginHeader = HTTPField.Name("X-Login-Request")!

    func below(_ prefix: PathTemplate) -> IssueTokensRoute { IssueTokensRoute(path: path.below(prefix), signIn: signIn) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let shown = request.headers[Self.loginHeader]
        let cookie = LoginCookie(signIn.cookies.value(of: .loginRequest, in: request.headers), signIn.key)?.secret
        guard let secret = shown == nil ? cookie : LoginSecret(shown), let taken = try await signIn.take(secret, for: .tokens) else {
            throw Problem.noLoginWaits
        }
        return try await signIn.tokens(taken.sessionID, taken.session, clearing: shown == nil)
    }

    var operation: Operation {
        Operation(
            summary: "Take the session that waits for a login, with tokens",
            parameters: [.header(Self.loginHeader, "The loginRequest that the login answered with, where it set no cookie.")],
            answers: [
                .json(200, "Signed in.", TokenAnswer.schema), .malformed,
                .problem(401, "No session waits: the login failed, was taken before, or is older than a minute."), .unavailable,
            ])
    }
}
