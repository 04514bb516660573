internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import OpenIDConnect
internal import WebAPI

/// `GET /login/issuers`: by whom people may sign in, for the login page. Where no issuer is configured the list is empty.
struct ListIssuersRoute: Endpoint {
    let name = "LoginIssuers"
    let method = HTTPRequest.Method.get
    var path: PathTemplate = "/login/issuers"
    let access = Access.anyone
    let external: ExternalSignIn?

    func below(_ prefix: PathTemplate) -> ListIssuersRoute { ListIssuersRoute(path: path.below(prefix), external: external) }

    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        var writer = JSONWriter(reservingCapacity: 256)
        writer.beginObject()
        writer.member("issuers", external?.party.offered ?? []) { issuer, writer in
            writer.beginObject()
            writer.member("id", issuer.id)
            writer.member("displayName", issuer.displayName)
            writer.member("login", "/identity/login/oidc/\(issuer.id)")
            writer.endObject()
        }
        writer.endObject()
        return .json(writer.bytes, headers: [.cacheControl: "public, max-age=60"])
    }

    var operation: Operation {
        let issuer: JSONLiteral = [
            "type": "object", "required": ["id", "displayName", "login"],
            "properties": [
                "id": ["type": "string"], "displayName": ["type": "string"],
                "login": ["type": "string", "description": "Where to send the browser."],
            ],
        ]
        return Operation(
            summary: "List the issuers by which people may sign in",
            answers: [
                .json(
                    200, "The issuers, in the order in which to offer them.",
                    ["type": "object", "required": ["issuers"], "properties": ["issuers": ["type": "array", "items": issuer]]])
            ])
    }
}
