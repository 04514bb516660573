public import EventSourcing
public import HTTPTypes
public import JSON

/// A route that takes one command.
///
/// The body is the request in JSON; parameters of the path are members of it and need not be repeated there, and a PUT or a DELETE needs none where
/// they say it all. The answer is 202 as soon as the command is in the log, or its outcome where the client prefers to wait for it.
public struct CommandRoute<Body: JSONRepresentable, Issued: Command & JSONRepresentable>: Endpoint {
    public let method: HTTPRequest.Method
    public let path: PathTemplate
    public let access: Access
    let summary: String
    /// The path of the thing that the command makes.
    let resource: PathTemplate?
    let issue: @Sendable (Body) throws -> Issued
    /// The command is what the client sent, word for word.
    let isBody: Bool

    /// - Parameters:
    ///   - body: what clients send where that is not the command itself
    ///   - resource: the path of what the command makes, whose parameters are members of the command; a client that waits is then answered with 201 and this as `Location`
    ///   - issue: makes the command from what the client sent: the place to seal what must not be written down in clear. It runs again for a
    ///     repeated request.
    public init(
        _ method: HTTPRequest.Method, _ path: PathTemplate, _ command: Issued.Type, from body: Body.Type, by access: Access,
        summary: String,
        making resource: PathTemplate? = nil, issue: @escaping @Sendable (Body) throws -> Issued
    ) {
        self.init(method, path, by: access, summary: summary, making: resource, isBody: false, issue: issue)
    }

    private init(
        _ method: HTTPRequest.Method, _ path: PathTemplate, by access: Access, summary: String, making resource: PathTemplate?,
        isBody: Bool,
        issue: @escaping @Sendable (Body) throws -> Issued
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.summary = summary
        self.resource = resource
        self.isBody = isBody
        self.issue = issue
    }

    /// A route whose body is the command.
    public init(
        _ method: HTTPRequest.Method, _ path: PathTemplate, _ command: Issued.Type, by access: Access, summary: String,
        making resource: PathTemplate? = nil
    ) where Body == Issued {
        self.init(method, path, by: access, summary: summary, making: resource, isBody: true) { $0 }
    }

    public var name: String { Issued.messageType.name }

    public func below(_ prefix: PathTemplate) -> CommandRoute {
        CommandRoute(
            method, path.below(prefix), by: access, summary: summary, making: resource?.below(prefix), isBody: isBody, issue: issue)
    }
}
