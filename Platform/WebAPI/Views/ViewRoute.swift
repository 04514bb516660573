internal import EventSourcing
public import HTTPTypes
public import Hummingbird

/// A route that reads one row of a view by the only parameter of the path: the row's id, or a member of its document.
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
    ///   - member: the member at the document's root that has the path's value, where that is not the row's id; an index of the view
    ///   - readers: who may read a document, of those whom `access` lets through; to others there is no such row
    public init(
        _ path: PathTemplate, _ document: String, in view: String, of context: String, aggregator: String, by access: Access,
        foundBy member: String? = nil, readers: Readers = .everybody, summary: String
    ) {
        precondition(path.parameters.count == 1, "the path names the row's id and nothing else")
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
        let id = try path.values(in: context)[0].value
        let query = try Query(request.uri.query, known: [PositionWait.parameter])
        // An id that no entity can have names no row, and is not worth a question to the database.
        guard EntityAddress.isToken(id) else { throw Problem.rowNotFound }
        try await wait(request, query, with: resources)
        let now = resources.now()
        let (found, position) = try await document(id, in: resources.views)
        let asOf = wait.asOf(position, now)
        guard let found, readers.admits(context.caller, to: found) else {
            var missing = Problem.rowNotFound
            missing.headers.append(contentsOf: asOf)
            throw missing
        }
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

    private func document(_ value: String, in views: any ViewSource) async throws -> (ViewDocument?, position: UInt64?) {
        guard let member else { return try await views.document(value, of: view, asOf: wait.aggregator) }
        let condition = ViewCondition(member: member, value: value)
        let (found, position) = try await views.documents(of: view, after: nil, atMost: 1, where: condition, asOf: wait.aggregator)
        return (found.first, position)
    }
}
