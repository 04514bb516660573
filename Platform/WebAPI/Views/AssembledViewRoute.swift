internal import EventSourcing
public import HTTPTypes
public import Hummingbird
internal import JSON
internal import NIOCore
public import Views

/// A route that reads a document together with its parts, the rows of another view: a board with its cards.
///
/// The last parameter of the path is the document's id. The answer says which revision it is, in its tag and in its body: a client that has it already is
/// told so at the cost of one row, and one that follows the document's channel drops changes that are not later.
public struct AssembledViewRoute: Endpoint {
    public let name: String
    public let method = HTTPRequest.Method.get
    public let path: PathTemplate
    public let access: Access
    /// The name of the schema that the document has without its parts, and of the parts'.
    let schemas: (document: String, part: String)
    let assembly: ViewAssembly
    let wait: PositionWait
    let readers: Readers
    let summary: String
    private let cache: AssemblyCache

    /// - Parameters:
    ///   - name: what the operation is called
    ///   - document: the name of the schema of the document's own row
    ///   - part: the name of the schema of its parts
    ///   - readers: who may read the document, by a row of another view
    public init(
        _ path: PathTemplate, _ name: String, document: String, part: String, in assembly: ViewAssembly, of context: String,
        aggregator: String, by access: Access, readers: Readers = .everybody, summary: String
    ) {
        self.init(
            path, name, schemas: (document, part), in: assembly, PositionWait(context: context, aggregator: aggregator), by: access,
            readers: readers, summary: summary, cache: AssemblyCache())
    }

    private init(
        _ path: PathTemplate, _ name: String, schemas: (document: String, part: String), in assembly: ViewAssembly, _ wait: PositionWait,
        by access: Access, readers: Readers, summary: String, cache: AssemblyCache
    ) {
        precondition(!path.parameters.isEmpty, "the path names the document")
        self.path = path
        self.name = name
        self.schemas = schemas
        self.assembly = assembly
        self.wait = wait
        self.access = access
        self.readers = readers
        self.summary = summary
        self.cache = cache
    }

    public func below(_ prefix: PathTemplate) -> AssembledViewRoute {
        AssembledViewRoute(
            path.below(prefix), name, schemas: schemas, in: assembly, wait, by: access, readers: readers, summary: summary, cache: cache)
    }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let values = try path.values(in: context)
        let query = try Query(request.uri.query, known: [PositionWait.parameter])
        let id = values[values.count - 1].value
        guard EntityAddress.isToken(id) else { throw Problem.rowNotFound }
        try await wait(request, query, with: resources)
        let now = resources.now()
        let audience = readers.audience(of: context.caller, below: values)
        let (revision, position) = try await resources.views.readRevision(of: id, in: assembly, for: audience, asOf: wait.aggregator)
        let asOf = wait.asOf(position, now)
        guard let revision else { throw Problem.rowNotFound(asOf: asOf) }
        if EntityTag.matches(request.headers[values: .ifNoneMatch], EntityTag.make(revision)) {
            return Response(status: .notModified, headers: headers(revision, asOf))
        }
        let body = try await cache.body(of: id, notBefore: revision) { () async throws(ViewSourceError) -> AssemblyCache.Body? in
            try await resources.views.readAssembled(assembly, id: id, asOf: wait.aggregator).map(whole)
        }
        guard let body else { throw Problem.rowNotFound(asOf: asOf) }
        var headers = headers(body.revision, asOf)
        headers[.contentType] = "application/json"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: body.bytes))
    }

    /// The document with its revision in front.
    private func whole(_ row: AssembledRow) -> AssemblyCache.Body {
        var writer = JSONWriter(reservingCapacity: row.data.count + 64)
        writer.beginObject()
        writer.member(Self.revision, PositionToken(context: wait.context, sequence: row.revision.position).description)
        var bytes = ByteBuffer()
        bytes.reserveCapacity(writer.bytes.count + row.data.count)
        bytes.writeBytes(writer.bytes)
        bytes.writeString(",")
        bytes.writeBytes(row.data.dropFirst())
        return AssemblyCache.Body(revision: row.revision, bytes: bytes)
    }

    static let revision: StaticString = "revision"

    private func headers(_ revision: ViewRevision, _ asOf: HTTPFields) -> HTTPFields {
        var headers: HTTPFields = [
            .eTag: EntityTag.make(revision),
            .tributaryPosition: PositionToken(context: wait.context, sequence: revision.position).description,
        ]
        headers.append(contentsOf: asOf)
        return headers
    }
}
