internal import EventSourcing
public import HTTPTypes
public import Hummingbird
internal import Views

/// A route that reads one row of a view by the last parameter of the path: the row's id, or a member of its document.
///
/// Of the other parameters each is a member of the document of the same name: a task below another project's path is not there.
public struct ViewRoute: Endpoint {
    /// The name of the document's schema.
    public let name: String
    public let method = HTTPRequest.Method.get
    public let path: PathTemplate
    public let access: Access
    let view: String
    let wait: PositionWait
    let member: String?
    let readers: Readers
    let summary: String

    /// - Parameters:
    ///   - document: the name of the schema that the row's document has
    ///   - context: the context whose events the view follows
    ///   - aggregator: who folds them
    ///   - member: the member at the document's root that has the value of the path's last parameter, where that is not the row's id; an index of the view
    ///   - readers: who may read a document, of those whom `access` lets through; to others there is no such row
    public init(
        _ path: PathTemplate, _ document: String, in view: String, of context: String, aggregator: String, by access: Access,
        foundBy member: String? = nil, readers: Readers = .everybody, summary: String
    ) {
        precondition(!path.parameters.isEmpty, "the path names the row")
        name = document
        self.path = path
        self.access = access
        self.view = view
        wait = PositionWait(context: context, aggregator: aggregator)
        self.member = member
        self.readers = readers
        self.summary = summary
    }

    public func below(_ prefix: PathTemplate) -> ViewRoute {
        ViewRoute(
            path.below(prefix), name, in: view, of: wait.context, aggregator: wait.aggregator, by: access, foundBy: member,
            readers: readers, summary: summary)
    }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let values = try path.values(in: context)
        let query = try Query(request.uri.query, known: [PositionWait.parameter])
        // An id that no entity can have names no row, and is not worth a question to the database.
        guard values.allSatisfy({ EntityAddress.isToken($0.value) }) else { throw Problem.rowNotFound }
        try await wait(request, query, with: resources)
        let now = resources.now()
        let (found, position) = try await resources.views.readRow(question(values, by: context.caller), asOf: wait.aggregator)
        let asOf = wait.asOf(position, now)
        guard let found, readers.admits(context.caller, to: found) else { throw Problem.rowNotFound(asOf: asOf) }
        let tag = EntityTag.make(found)
        var headers: HTTPFields = [
            .eTag: tag, .tributaryPosition: PositionToken(context: wait.context, sequence: found.position).description,
        ]
        headers.append(contentsOf: asOf)
        guard !EntityTag.matches(request.headers[values: .ifNoneMatch], tag) else {
            return Response(status: .notModified, headers: headers)
        }
        return .json(found.data, headers: headers)
    }

    private func question(_ values: [(name: String, value: String)], by caller: Caller) -> ViewQuery {
        let own = values[values.count - 1].value
        var filters = values.dropLast().map { ViewFilter($0.name, equals: $0.value) }
        if let member { filters.append(ViewFilter(member, equals: own)) }
        let audience = readers.audience(of: caller, below: values)
        return ViewQuery(view, id: member == nil ? own : nil, filters: filters, audience: audience, limit: 1)
    }
}
