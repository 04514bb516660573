internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import IdentityEvents
internal import WebAPI

/// `POST /users/{userId}/password`: gives a person who knows the current password another one.
///
/// All other sessions end. Unless the body names the one that stays, it is the one in which this is asked.
struct ChangePasswordRoute: Endpoint {
    let name = ChangePassword.messageType.name
    let method = HTTPRequest.Method.post
    var path: PathTemplate = "/users/{userId}/password"
    let access = Access.own("userId")
    let sealing: PasswordSealing

    func below(_ prefix: PathTemplate) -> ChangePasswordRoute { ChangePasswordRoute(path: path.below(prefix), sealing: sealing) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let intake = try CommandIntake(request, in: context, name, with: resources)
        let body: ChangePasswordRequest = try await resources.body(of: request, in: context, adding: try path.values(in: context))
        let command = ChangePassword(
            userId: body.userId, sealedPassword: try sealing.seal(body.currentPassword, of: body.userId),
            sealedNewPassword: try sealing.seal(body.newPassword, of: body.userId),
            sessionId: body.sessionId ?? context.caller.person?.sessionID)
        return try await intake.respond(to: command, as: try intake.identify(body))
    }

    var operation: Operation {
        Operation(
            summary: "Give a person who knows the current password another one, and end all other sessions",
            parameters: [.path("userId"), .idempotencyKey, .prefer, .subscriberID],
            body: .init(type: "\(ChangePasswordRequest.self)", withoutMembers: path.parameters),
            answers: [
                .json(200, "It took effect while the client waited.", .reference(to: "Completed")),
                .json(202, "It is in the log.", .reference(to: "Accepted")),
                .malformed, .problem(404, "Refused: there is no such person; told to a client that waited."),
                .problem(408, "The body did not arrive in time."),
                .problem(409, "Refused as things stand; told to a client that waited."),
                .problem(413, "The body is too large."), .problem(415, "The body is not application/json."),
                .problem(422, "The body is not what its schema asks for."), .unavailable,
            ])
    }
}
