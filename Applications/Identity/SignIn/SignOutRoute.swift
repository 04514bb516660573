internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import IdentityEvents
internal import WebAPI

/// `DELETE /session`: signs the caller out. The session is over when the answer comes, in every process within two seconds.
struct SignOutRoute: Endpoint {
    let name = "SignOut"
    let method = HTTPRequest.Method.delete
    var path: PathTemplate = "/session"
    let access = Access.signedIn
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> SignOutRoute { SignOutRoute(path: path.below(prefix), signIn: signIn) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        guard let person = context.caller.person else { throw Problem.noSession }
        let intake = try CommandIntake(request, in: context, name, with: resources)
        let command = RevokeSession(sessionId: person.sessionID, userId: person.userID, reason: .signedOut)
        // First the command, which ends the session whatever comes then.
        var response = try await intake.respond(to: command, as: try intake.identify(command))
        await signIn.endNow(person.sessionID, context.logger)
        response.headers.append(signIn.cookies.clear(.session))
        return response
    }

    var operation: Operation {
        Operation(
            summary: "Sign out", parameters: [.idempotencyKey, .prefer, .subscriberID],
            answers: [
                .json(200, "Signed out; told to a client that waited.", .reference(to: "Completed")),
                .json(202, "Signed out; that it is noted is still to come.", .reference(to: "Accepted")),
                .malformed, .problem(404, "The operator has no session."),
                .problem(422, "The idempotency key belongs to another request."), .unavailable,
            ])
    }
}
