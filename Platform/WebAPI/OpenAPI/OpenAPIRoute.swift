internal import HTTPTypes
internal import Hummingbird

/// Shows the document of an API: `GET <prefix>/openapi.json`. It is rendered once, when the server is put together.
struct OpenAPIRoute {
    let path: PathTemplate
    private let document: [UInt8]

    init(_ api: API, cookies: SessionCookies) throws {
        path = PathTemplate("/openapi.json").below(api.prefix)
        document = try OpenAPIDocument(api: api, cookies: cookies).json().bytes
    }

    func respond() -> Response { .json(document, headers: [.cacheControl: "public, max-age=60"]) }
}
