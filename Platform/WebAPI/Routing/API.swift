/// The routes of one application, under its prefix, with what they work with.
public struct API: Sendable {
    public let title: String
    public let version: String
    /// What the application is for, in Markdown, for readers of its document.
    public let description: String
    /// `/identity`; the document stands at `<prefix>/openapi.json`.
    public let prefix: PathTemplate
    /// The declared routes, and the one that tells how a request ended.
    public let endpoints: [any Endpoint]
    /// Where connections may leave HTTP.
    let sockets: [any SocketEndpoint]
    /// The JSON Schema of every type the routes speak of, by type name.
    let schemas: [String: String]
    let resources: APIResources

    public init(
        title: String, version: String, description: String, prefix: PathTemplate, schemas: [String: String], resources: APIResources,
        sockets: [any SocketEndpoint] = [], @EndpointBuilder endpoints: () -> [any Endpoint]
    ) {
        self.title = title
        self.version = version
        self.description = description
        self.prefix = prefix
        self.schemas = schemas
        self.resources = resources
        self.sockets = sockets
        self.endpoints = endpoints().map { $0.below(prefix) } + [RequestStatusRoute()]
    }
}
