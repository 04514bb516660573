internal import EventSourcing
public import HTTPTypes
public import Hummingbird
internal import JSON
internal import Views

/// A route that reads a view page by page, in the order of ids unless another is declared and asked for.
///
/// `after` is where a page begins: the `next` of the page before, nothing else. Rows that come or go between two pages do not shift the rest.
public struct ViewPageRoute: Endpoint {
    public let name: String
    public let method = HTTPRequest.Method.get
    public let path: PathTemplate
    public let access: Access
    let document: String
    let view: String
    let wait: PositionWait
    let scope: PageScope
    let filters: [QueryFilter]
    let sorts: [QuerySort]
    let isReversed: Bool
    let readers: Readers
    let summary: String

    static let limits = 1...100
    static let usualLimit = 20

    /// The parameters are those of `ViewRoute`; the operation is named after the document unless it is given a name: `UserProfileList`.
    ///
    /// - Parameters:
    ///   - scope: which documents the page is of at all, by the path's parameters and the caller
    ///   - filters: the query parameters that leave documents out; all that are given must let one through
    ///   - sorts: what the query parameter `sort` can be
    ///   - isReversed: whether ids come in descending order where the client asks for no other; of ids that sort by time, the newest first
    public init(
        _ path: PathTemplate, _ document: String, named name: String? = nil, in view: String, of context: String, aggregator: String,
        by access: Access, scope: PageScope = .path, filters: [QueryFilter] = [], sorts: [QuerySort] = [], isReversed: Bool = false,
        readers: Readers = .everybody, summary: String
    ) {
        self.name = name ?? "\(document)List"
        self.path = path
        self.access = access
        self.document = document
        self.view = view
        wait = PositionWait(context: context, aggregator: aggregator)
        self.scope = scope
        self.filters = filters
        self.sorts = sorts
        self.isReversed = isReversed
        self.readers = readers
        self.summary = summary
    }

    public func below(_ prefix: PathTemplate) -> ViewPageRoute {
        ViewPageRoute(
            path.below(prefix), document, named: name, in: view, of: wait.context, aggregator: wait.aggregator, by: access, scope: scope,
            filters: filters, sorts: sorts, isReversed: isReversed, readers: readers, summary: summary)
    }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let values = try path.values(in: context)
        let query = try Query(request.uri.query, known: Set(parameters.filter { $0.place == .query }.map(\.name)))
        let question = try question(query, values, by: context.caller)
        guard values.allSatisfy({ EntityAddress.isToken($0.value) }) else { throw Problem.rowNotFound }
        try await wait(request, query, with: resources)
        let now = resources.now()
        let page = try await resources.views.read(question, asOf: wait.aggregator)
        var headers = wait.asOf(page.position, now)
        guard page.isOpen else { throw Problem.rowNotFound(asOf: headers) }
        let readable = page.rows.filter { readers.admits(context.caller, to: $0) }
        let body = Self.body(readable, next: page.next.map { PageCursor.text($0, sort: query[QuerySort.parameter]) })
        let tag = EntityTag.make(page: body)
        headers[.eTag] = tag
        guard !EntityTag.matches(request.headers[values: .ifNoneMatch], tag) else {
            return Response(status: .notModified, headers: headers)
        }
        return .json(body, headers: headers)
    }

    private func question(_ query: Query, _ values: [(name: String, value: String)], by caller: Caller) throws(Problem) -> ViewQuery {
        let sort = query[QuerySort.parameter]
        let order = try QuerySort.order(sort, of: sorts) ?? ViewOrder(.id, isDescending: isReversed)
        var conditions = scope.conditions(values, by: caller)
        for filter in filters {
            if let condition = try filter.condition(query[filter.name]) { conditions.append(condition) }
        }
        return ViewQuery(
            view, filters: conditions, audience: readers.audience(of: caller, below: values), order: order,
            after: try PageCursor.cursor(query[PageCursor.parameter], sort: sort), limit: try Self.limit(query["limit"]))
    }

    private static func body(_ rows: [ViewRow], next: String?) -> [UInt8] {
        var writer = JSONWriter(reservingCapacity: rows.reduce(64) { $0 + $1.data.count + 1 })
        writer.beginObject()
        writer.member("items", rows) { row, writer in writer.raw(row.data) }
        writer.name("next")
        if let next { writer.value(next) } else { writer.null() }
        writer.endObject()
        return writer.bytes
    }

    private static func limit(_ text: String?) throws(Problem) -> Int {
        guard let text else { return usualLimit }
        guard let limit = Int(text), limits.contains(limit) else {
            throw .badParameter("limit", "must be a number from \(limits.lowerBound) to \(limits.upperBound)")
        }
        return limit
    }
}
