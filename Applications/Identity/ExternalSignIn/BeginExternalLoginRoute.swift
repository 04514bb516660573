internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import OpenIDConnect
internal import WebAPI

/// `GET /login/oidc/{issuer}`: sends a browser to an issuer to sign in.
struct BeginExternalLoginRoute: Endpoint {
    let name = "BeginExternalLogin"
    let method = HTTPRequest.Method.get
    var path: PathTemplate = "/login/oidc/{issuer}"
    let access = Access.anyone
    let external: ExternalSignIn
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> BeginExternalLoginRoute {
        BeginExternalLoginRoute(path: path.below(prefix), external: external, signIn: signIn)
    }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let issuerID = try path.values(in: context)[0].value
        let query = try Query(request.uri.query, known: ["connection"])
        if let connection = query["connection"], !EntityAddress.isToken(connection) { throw Problem.badConnection }
        let now = resources.now()
        let errand = ExternalErrand(
            .login(sessionID: UniqueID.make(at: now), newUserID: UniqueID.make(at: now)), connection: query["connection"], at: now)
        do throws(OpenIDConnectError) {
            let started = try await external.party.begin(issuerID, carrying: String(decoding: errand.jsonBytes, as: UTF8.self))
            var response = ExternalSignInAnswer.redirect(started.location, .found)
            response.headers.append(signIn.cookies.set(.externalLogin, to: started.cookie, seconds: StartedSignIn.lifetime))
            return response
        } catch {
            guard error.code != .unknownIssuer else { throw Problem.unknownIssuer }
            context.logger.notice("A sign-in by an issuer did not begin", metadata: ExternalSignIn.metadata(issuerID, error))
            return ExternalSignInAnswer.failed(error, issuerID, external.page)
        }
    }

    var operation: Operation {
        Operation(
            summary: "Send a browser to an issuer to sign in",
            parameters: [.path("issuer"), .query("connection", "The connection of the gateway that the outcome is told to.")],
            answers: [
                .json(
                    302, "To the issuer.", nil,
                    headers: ["Location": "At the issuer.", "Set-Cookie": "What the callback needs, for ten minutes."]),
                .json(
                    303, "To the client's page, with `error`: the issuer cannot be asked.", nil, headers: ["Location": "The client's page."]
                ),
                .malformed, .problem(404, "There is no such issuer."),
            ])
    }
}
