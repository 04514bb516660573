public import HTTPTypes
public import Hummingbird
internal import JSON

/// A route that reads a view page by page, in the order of ids.
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
    let filter: QueryFilter?
    let readers: Readers
    let summary: String

    static let limits = 1...100
    static let usualLimit = 20

    /// The parameters are those of `ViewRoute`; the operation is named after the document: `UserProfileList`. Documents that the caller may not read are left
    /// out, so that a page can have fewer than it may, or none, and still not be the last.
    public init(
        _ path: PathTemplate, _ document: String, in view: String, of context: String, aggregator: String, by access: Access,
        filter: QueryFilter? = nil, readers: Readers = .everybody, summary: String
    ) {
        name = "\(document)List"
        self.path = path
        self.access = access
        self.document = document
        self.view = view
        wait = PositionWait(context: context, aggregator: aggregator)
        self.filter = filter
        self.readers = readers
        self.summary = summary
    }

    public func below(_ prefix: PathTemplate) -> ViewPageRoute {
        ViewPageRoute(
            path.below(prefix), document, in: view, of: wait.context, aggregator: wait.aggregator, by: access, filter: filter,
            readers: readers, summary: summary)
    }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let query = try Query(request.uri.query, known: Set(parameters.map(\.name)))
        let limit = try Self.limit(query["limit"])
        let after = try Self.id(afterCursor: query["after"])
        let condition = try filter?.condition(filter.flatMap { query[$0.name] })
        try await wait(request, query, with: resources)
        // One more than asked for says whether there is a next page.
        let now = resources.now()
        let (found, position) = try await resources.views.documents(
            of: view, after: after, atMost: limit + 1, where: condition, asOf: wait.aggregator)
        let page = found.prefix(limit)
        let readable = page.filter { readers.admits(context.caller, to: $0) }
        return .json(Self.page(readable, next: found.count > limit ? page.last?.id : nil), headers: wait.asOf(position, now))
    }

    private static func page(_ documents: [ViewDocument], next id: String?) -> [UInt8] {
        var writer = JSONWriter(reservingCapacity: documents.reduce(64) { $0 + $1.data.count + 1 })
        writer.beginObject()
        writer.member("items", documents) { document, writer in writer.raw(document.data) }
        writer.name("next")
        if let id { writer.value(Base64URL.text(Array(id.utf8))) } else { writer.null() }
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

    private static func id(afterCursor text: String?) throws(Problem) -> String? {
        guard let text else { return nil }
        guard let bytes = Base64URL.bytes(text), let id = String(validating: bytes, as: UTF8.self), !id.isEmpty, !id.utf8.contains(0) else {
            throw .badParameter("after", "must be the next of the page before")
        }
        return id
    }
}
