import JSON
public import Views

/// Rows of views in a dictionary, read as `ViewReader` reads those in Postgres. Documents are looked at one by one: for tests.
public struct InMemoryRows: Sendable {
    private var rows: [String: [String: ViewRow]] = [:]
    /// The highest position of any row.
    public private(set) var position: UInt64 = 0

    public init() {}

    public mutating func put(_ id: String, _ json: String, in view: String, at position: UInt64 = 1) {
        rows[view, default: [:]][id] = ViewRow(id: id, data: Array(json.utf8), position: position)
        self.position = max(self.position, position)
    }

    public mutating func remove(_ id: String, of view: String) { rows[view]?[id] = nil }

    public func row(_ id: String, of view: String) -> ViewRow? { rows[view]?[id] }

    /// The page as of the position.
    public func page(_ query: ViewQuery) -> ViewPage {
        let met = (rows[query.view] ?? [:]).values.filter { row in
            (query.id == nil || row.id == query.id) && query.filters.allSatisfy { row.meets($0) } && isAdmitted(row, query.audience)
        }.map { Sorted(row: $0, value: $0.value(of: query.order.key)) }
        let behind = met.sorted { query.order.places($0, before: $1) }.filter { row in
            guard let cursor = query.cursor else { return true }
            let end = Sorted(row: ViewRow(id: cursor.id, data: [], position: 0), value: cursor.value)
            return query.order.places(end, before: row)
        }
        let page = behind.prefix(query.limit)
        let next = behind.count > query.limit ? page.last.map { ViewCursor(id: $0.row.id, value: $0.value) } : nil
        var isOpen = true
        if let audience = query.audience, case .id(let id) = audience.row { isOpen = admits(id, audience) }
        return ViewPage(page.map(\.row), next: next, isOpen: isOpen, position: position)
    }

    /// Which state of the document there is; the generation is always the first.
    public func revision(of id: String, in assembly: ViewAssembly, for audience: ViewAudience?) -> ViewRevision? {
        guard let row = row(id, of: assembly.view), isAdmitted(row, audience) else { return nil }
        return ViewRevision(position: row.position, generation: 1)
    }

    public func assemble(_ assembly: ViewAssembly, id: String) -> AssembledRow? {
        guard let row = row(id, of: assembly.view) else { return nil }
        let query = ViewQuery(
            assembly.parts, filters: [ViewFilter(assembly.owner, equals: id)], order: ViewOrder(.member(assembly.order)), limit: .max / 2)
        let parts = page(query).rows
        var writer = JSONWriter()
        row.read { root in
            writer.beginObject()
            root.forEachMember { name, value in
                if name != assembly.elements { write(name, value, to: &writer) }
            }
            writer.name(assembly.elements)
            writer.beginArray()
            root.member(assembly.elements)?.forEachElement { _, element in
                writer.beginObject()
                element.forEachMember { name, value in write(name, value, to: &writer) }
                let id = element.member(assembly.element)?.string ?? ""
                writer.name(assembly.member)
                writer.beginArray()
                for part in parts where part.meets(ViewFilter(assembly.element, equals: id)) { writer.raw(part.data) }
                writer.endArray()
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
        }
        return AssembledRow(revision: ViewRevision(position: row.position, generation: 1), data: writer.bytes)
    }

    private func write(_ name: String, _ value: borrowing JSONValue, to writer: inout JSONWriter) {
        writer.name(name)
        value.write(to: &writer)
    }

    private func isAdmitted(_ row: ViewRow, _ audience: ViewAudience?) -> Bool {
        guard let audience else { return true }
        switch audience.row {
        case .id(let id): return admits(id, audience)
        case .named(let member): return row.text(at: [member]).map { admits($0, audience) } ?? false
        }
    }

    private func admits(_ id: String, _ audience: ViewAudience) -> Bool {
        guard let speaker = row(id, of: audience.view) else { return false }
        if let filter = audience.filter, !speaker.meets(filter) { return false }
        return audience.anyOf.map { $0.contains { speaker.lists($0, at: [audience.member]) } } ?? true
    }
}
