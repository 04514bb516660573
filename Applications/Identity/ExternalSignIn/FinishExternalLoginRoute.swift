internal import EventLog
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import IdentityEvents
internal import JSON
internal import OpenIDConnect
internal import WebAPI

/// `GET /login/oidc/{issuer}/callback`: where an issuer sends a browser back to.
///
/// Whatever comes of it, the browser goes on to the client's page. Where the issuer has vouched for the person, the command is in the log by then, and the
/// browser holds the login-request cookie with which it takes its session.
struct FinishExternalLoginRoute: Endpoint {
    let name = "FinishExternalLogin"
    let method = HTTPRequest.Method.get
    var path: PathTemplate = "/login/oidc/{issuer}/callback"
    let access = Access.anyone
    let external: ExternalSignIn
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> FinishExternalLoginRoute {
        FinishExternalLoginRoute(path: path.below(prefix), external: external, signIn: signIn)
    }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let issuerID = try path.values(in: context)[0].value
        do throws(OpenIDConnectError) {
            let finished = try await external.party.finish(
                issuerID, with: try AuthorizationAnswer(query: request.uri.query),
                cookie: signIn.cookies.value(of: .externalLogin, in: request.headers))
            var response = try await hand(over: finished, issuerID, resources)
            response.headers.append(signIn.cookies.clear(.externalLogin))
            return response
        } catch {
            guard error.code != .unknownIssuer else { throw Problem.unknownIssuer }
            context.logger.notice("A sign-in by an issuer came to nothing", metadata: ExternalSignIn.metadata(issuerID, error))
            return ExternalSignInAnswer.failed(error, issuerID, external.page)
        }
    }

    /// Puts what follows into the log, and sends the browser on.
    private func hand(over finished: FinishedSignIn, _ issuerID: String, _ resources: APIResources) async throws(OpenIDConnectError)
        -> Response
    {
        guard let errand = try? ExternalErrand(jsonBytes: Array(finished.carried.utf8)) else {
            throw OpenIDConnectError(.signInUnknown, "the cookie's errand is of another version")
        }
        switch errand.purpose {
        case .login(let sessionID, let newUserID):
            let secret = LoginSecret(requestID: errand.requestID, fingerprint: "external/\(issuerID)", signIn.key)
            let command = AuthenticateExternal(finished.identity, userID: newUserID, sessionID: sessionID, loginRequest: secret.hash)
            try await accept(command, errand, of: Caller.anonymous.owner, finished.identity, resources)
            var response = ExternalSignInAnswer.toPage(external.page, [("login", issuerID), ("request", errand.requestID)])
            response.headers.append(signIn.cookies.set(.loginRequest, to: secret.text, seconds: LogInRoute.lifetime))
            return response
        case .link(let userID, let sessionID):
            // The way back from the issuer carries no session cookie, so the session that began it is asked about.
            guard (try? await signIn.sessions.isOver(sessionID, of: userID)) == false else {
                throw OpenIDConnectError(.signInUnknown, "the session that began it is over, or cannot be asked about")
            }
            let identity = finished.identity
            let command = LinkExternalIdentity(userId: userID, identityId: identity.id, issuer: identity.issuer, subject: identity.subject)
            try await accept(command, errand, of: userID, identity, resources)
            return ExternalSignInAnswer.toPage(external.page, [("link", issuerID), ("request", errand.requestID)])
        }
    }

    private func accept(
        _ command: some Command & JSONRepresentable, _ errand: ExternalErrand, of owner: String, _ identity: ExternalIdentity,
        _ resources: APIResources
    ) async throws(OpenIDConnectError) {
        // A callback that comes again, with another code for the same person, is the same request; for another person it is none.
        let request = CommandRequest(
            id: errand.requestID, origin: .client, fingerprint: identity.id, owner: owner, inbox: errand.connection)
        do throws(RequestLogError) {
            _ = try await resources.requests.accept(command, request: request)
        } catch {
            let code: OpenIDConnectError.Code = error.code == .otherBody ? .signInUnknown : .issuerUnavailable
            throw OpenIDConnectError(code, "the command was not accepted: \(error.code)")
        }
    }

    var operation: Operation {
        Operation(
            summary: "Take a browser back from an issuer", parameters: [.path("issuer")],
            answers: [
                .json(
                    303, "To the client's page: with `login` or `link` and `request`, or with `error`.", nil,
                    headers: ["Location": "The client's page.", "Set-Cookie": "What the session is taken with, for a minute."]),
                .malformed, .problem(404, "There is no such issuer."),
            ])
    }
}
