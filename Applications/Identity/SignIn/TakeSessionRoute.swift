internal import EventLog
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import IdentityEvents
internal import JSON
internal import WebAPI

/// `POST /session`: takes the session that waits for the login of this browser, once, and replaces the one it had.
struct TakeSessionRoute: Endpoint {
    let name = "TakeSession"
    let method = HTTPRequest.Method.post
    var path: PathTemplate = "/session"
    let access = Access.anyone
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> TakeSessionRoute { TakeSessionRoute(path: path.below(prefix), signIn: signIn) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let cookies = signIn.cookies
        guard let login = LoginCookie(cookies.value(of: .loginRequest, in: request.headers), signIn.key),
            let taken = try await signIn.take(login.secret, for: .cookie), let secret = taken.secret
        else { throw Problem.noLoginWaits }
        if let before = context.caller.person { await signIn.leave(before, resources, context.logger) }
        let now = resources.now()
        let seconds = (taken.session.expiresAt.microseconds - now.microseconds) / 1_000_000
        var headers = HTTPFields()
        headers.append(cookies.set(.session, to: "\(taken.sessionID).\(secret)", seconds: seconds))
        headers.append(cookies.clear(.loginRequest))
        if let emailID = login.emailID {
            let device = KnownDevice(cookies.value(of: .device, in: request.headers))
            headers.append(cookies.set(.device, to: device.value(adding: emailID, at: now, signIn.key), seconds: KnownDevice.seconds))
        }
        return .json(SessionAnswer.json(taken.sessionID, taken.session), headers: headers)
    }

    var operation: Operation {
        Operation(
            summary: "Take the session that waits for this browser's login",
            answers: [
                .json(200, "Signed in.", SessionAnswer.schema, headers: ["Set-Cookie": "The session; and that the login is done with."]),
                .malformed, .problem(401, "No session waits: the login failed, was taken before, or is older than a minute."), .unavailable,
            ])
    }
}
