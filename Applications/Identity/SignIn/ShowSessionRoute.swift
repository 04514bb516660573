internal import EventLog
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import WebAPI

/// `GET /session`: tells the caller who is signed in.
struct ShowSessionRoute: Endpoint {
    let name = "Session"
    let method = HTTPRequest.Method.get
    var path: PathTemplate = "/session"
    let access = Access.signedIn
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> ShowSessionRoute { ShowSessionRoute(path: path.below(prefix), signIn: signIn) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        guard let person = context.caller.person else { throw Problem.noSession }
        do throws(MessageStoreError) {
            guard let session = try await signIn.sessions.session(person.sessionID) else { throw MessageStoreError(.refused, "over") }
            return .json(SessionAnswer.json(person.sessionID, session))
        } catch {
            throw error.code == .refused ? Problem.notSignedIn : Problem.sessionsUnavailable
        }
    }

    var operation: Operation {
        Operation(
            summary: "Show who is signed in",
            answers: [
                .json(200, "The session.", SessionAnswer.schema), .malformed, .problem(404, "The operator has no session."), .unavailable,
            ])
    }
}
