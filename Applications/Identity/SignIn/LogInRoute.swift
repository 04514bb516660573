internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import IdentityEvents
internal import WebAPI

/// `POST /login`: signs a person in with a password.
///
/// The answer is 202 and says nothing about the password: whether it was right is the command's outcome. Where it was, a session waits for whoever holds the
/// secret that this answer gives, as a cookie, or in the body to a client that asked for none.
struct LogInRoute: Endpoint {
    let name = AuthenticateUser.messageType.name
    let method = HTTPRequest.Method.post
    var path: PathTemplate = "/login"
    let access = Access.anyone
    let signIn: SignIn
    let sealing: PasswordSealing

    /// Seconds.
    static let lifetime: Int64 = 60

    func below(_ prefix: PathTemplate) -> LogInRoute { LogInRoute(path: path.below(prefix), signIn: signIn, sealing: sealing) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let intake = try CommandIntake(request, in: context, name, with: resources)
        let body: AuthenticateUserRequest = try await resources.body(of: request, in: context)
        let accepted = try intake.identify(body)
        let secret = LoginSecret(requestID: accepted.id, fingerprint: accepted.fingerprint, signIn.key)
        let emailID = EmailID.of(body.email)
        let sessionID = UniqueID.make(at: resources.now())
        let device = KnownDevice(signIn.cookies.value(of: .device, in: request.headers))
        let command = AuthenticateUser(
            emailId: emailID, sealedPassword: try sealing.seal(body.password, of: sessionID), sessionId: sessionID,
            loginRequest: secret.hash, device: device.knows(emailID, at: resources.now(), signIn.key) ? .trusted : nil)
        guard body.cookies ?? true else {
            return try await intake.respond(to: command, as: accepted, adding: [("loginRequest", secret.text)])
        }
        var response = try await intake.respond(to: command, as: accepted)
        if response.status.kind == .successful {
            let value = LoginCookie.value(secret, emailID, signIn.key)
            response.headers.append(signIn.cookies.set(.loginRequest, to: value, seconds: Self.lifetime))
        }
        return response
    }

    var operation: Operation {
        let cookie = ["Set-Cookie": "What the session is taken with, for a minute."]
        return Operation(
            summary: "Sign a person in with a password", parameters: [.idempotencyKey, .prefer, .subscriberID],
            body: .init(type: "\(AuthenticateUserRequest.self)"),
            answers: [
                .json(200, "A session waits; told to a client that waited.", .reference(to: "Completed"), headers: cookie),
                .json(202, "It is in the log; the outcome says whether a session waits.", .reference(to: "Accepted"), headers: cookie),
                .malformed,
                .problem(401, "The address or the password is wrong; told to a client that waited."),
                .problem(403, "The account is locked; told to a client that waited, with the right password."),
                .problem(408, "The body did not arrive in time."), .problem(413, "The body is too large."),
                .problem(415, "The body is not application/json."), .problem(422, "The body is not what its schema asks for."),
                .problem(429, "Too many attempts at this account or from this address.", headers: Operation.Answer.retryHeaders),
                .unavailable,
            ])
    }
}
