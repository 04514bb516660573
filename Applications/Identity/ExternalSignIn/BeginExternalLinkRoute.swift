internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import OpenIDConnect
internal import WebAPI

/// `POST /users/{userId}/identities/{issuer}`: lets a person who is signed in sign in by an issuer too, from now on.
///
/// It is asked for by a program, not by a link: no page of another site shall send somebody to link an identity that is not theirs.
struct BeginExternalLinkRoute: Endpoint {
    let name = "BeginExternalLink"
    let method = HTTPRequest.Method.post
    var path: PathTemplate = "/users/{userId}/identities/{issuer}"
    let access = Access.own("userId")
    let external: ExternalSignIn
    let signIn: SignIn

    func below(_ prefix: PathTemplate) -> BeginExternalLinkRoute {
        BeginExternalLinkRoute(path: path.below(prefix), external: external, signIn: signIn)
    }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let issuerID = try path.values(in: context)[1].value
        let query = try Query(request.uri.query, known: ["connection"])
        if let connection = query["connection"], !EntityAddress.isToken(connection) { throw Problem.badConnection }
        guard let person = context.caller.person else { throw Problem.noSession }
        let errand = ExternalErrand(
            .link(userID: person.userID, sessionID: person.sessionID), connection: query["connection"], at: resources.now())
        do throws(OpenIDConnectError) {
            let started = try await external.party.begin(issuerID, carrying: String(decoding: errand.jsonBytes, as: UTF8.self))
            var writer = JSONWriter(reservingCapacity: 1_024)
            writer.beginObject()
            writer.member("location", started.location)
            writer.endObject()
            var headers = HTTPFields()
            headers.append(HTTPField(name: .cacheControl, value: "no-store"))
            headers.append(signIn.cookies.set(.externalLogin, to: started.cookie, seconds: StartedSignIn.lifetime))
            return .json(writer.bytes, headers: headers)
        } catch {
            guard error.code != .unknownIssuer else { throw Problem.unknownIssuer }
            context.logger.notice("Linking an identity did not begin", metadata: ExternalSignIn.metadata(issuerID, error))
            throw Problem.issuerUnavailable
        }
    }

    var operation: Operation {
        Operation(
            summary: "Link an identity at an issuer to the person",
            parameters: [
                .path("userId"), .path("issuer"), .query("connection", "The connection of the gateway that the outcome is told to."),
            ],
            answers: [
                .json(
                    200, "Where to send the browser.",
                    ["type": "object", "required": ["location"], "properties": ["location": ["type": "string", "format": "uri"]]],
                    headers: ["Set-Cookie": "What the callback needs, for ten minutes."]),
                .malformed, .problem(404, "There is no such issuer, or the operator has no session."), .unavailable,
            ])
    }
}
