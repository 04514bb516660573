internal import HTTPTypes
internal import Hummingbird
internal import WebAPI

/// `GET /.well-known/jwks.json`: the keys by which anybody can check our access tokens, those to come included.
struct KeySetRoute: Endpoint {
    let name = "KeySet"
    let method = HTTPRequest.Method.get
    let path: PathTemplate = "/.well-known/jwks.json"
    let access = Access.anyone
    let signIn: SignIn

    /// The path is the same for everybody, so it stands below nothing.
    func below(_ prefix: PathTemplate) -> KeySetRoute { self }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        .json(signIn.tokens.published.json, headers: [.cacheControl: "public, max-age=300"])
    }

    var operation: Operation {
        Operation(
            summary: "Show the keys by which access tokens are checked",
            answers: [
                .json(200, "A JSON Web Key Set.", ["type": "object", "required": ["keys"], "properties": ["keys": ["type": "array"]]])
            ])
    }
}
