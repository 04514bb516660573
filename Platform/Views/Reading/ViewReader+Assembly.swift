import EventSourcing
import Postgres

/// Documents that are put together from the rows of two views.
extension ViewReader {
    /// Which state of the document there is, at the cost of its own row; nil where there is no such row, or none for the audience. With it, how far the
    /// aggregator had read.
    public func revision(
        of id: String, in assembly: ViewAssembly, for audience: ViewAudience?, asOf aggregator: String
    ) async throws -> (revision: ViewRevision?, position: UInt64) {
        var sql = ViewSQL(columns: [:])
        let row = "found.id = \(sql.bind(.text(id)))"
        let condition = try audience.map { try sql.condition($0) } ?? "true"
        let statement = PostgresQuery(
            unsafeSQL: """
                SELECT found.position, coalesce(checkpoint.generation, 0), coalesce(checkpoint.position, 0) FROM (VALUES (1)) AS one
                LEFT JOIN tributary.checkpoints AS checkpoint ON checkpoint.active AND checkpoint.aggregator = \(sql.bind(.text(aggregator)))
                LEFT JOIN \(PostgresQuery.quoted(identifier: assembly.view)) AS found ON \(row) AND \(condition)
                """, sql.parameters)
        return try await pool.withConnection { connection in
            guard let found = try connection.query(statement).first else { return (nil, 0) }
            let revision =
                found.isNull(0)
                ? nil : ViewRevision(position: UInt64(clamping: try found.int64(0)), generation: try found.int64(1))
            return (revision, UInt64(clamping: try found.int64(2)))
        }
    }

    /// Puts the document together, whoever may read it; nil where it has no row.
    ///
    /// One statement, and so one snapshot. Postgres orders the parts and hands over one text for each element; nothing is parsed here. Parts of an
    /// element that the document does not have are left out.
    public func assemble(_ assembly: ViewAssembly, id: String, asOf aggregator: String) async throws -> AssembledRow? {
        let parts = ViewQuery(assembly.parts, filters: [ViewFilter(assembly.owner, equals: id)], limit: 0)
        return try await reading(parts) { columns in
            let statement = try Self.statement(assembly, id: id, filter: parts.filters[0], columns: columns, aggregator: aggregator)
            return try await pool.withConnection { connection in
                let rows = try connection.query(statement)
                guard let first = rows.first else { return nil }
                let revision = ViewRevision(position: UInt64(clamping: try first.int64(0)), generation: try first.int64(1))
                return AssembledRow(revision: revision, data: try Self.document(rows, first, assembly))
            }
        }
    }

    private static func statement(
        _ assembly: ViewAssembly, id: String, filter: ViewFilter, columns: [String: String], aggregator: String
    ) throws(ViewError) -> PostgresQuery {
        var sql = ViewSQL(columns: columns)
        let elements = try JSONPath([assembly.elements]).value(of: "document")
        let element = try JSONPath([assembly.element])
        let condition = try sql.condition(filter)
        return PostgresQuery(
            unsafeSQL: """
                SELECT document.position, coalesce(checkpoint.generation, 0), (document.data - '\(assembly.elements)')::text, element.data::text, part.texts
                FROM \(PostgresQuery.quoted(identifier: assembly.view)) AS document
                LEFT JOIN tributary.checkpoints AS checkpoint ON checkpoint.active AND checkpoint.aggregator = \(sql.bind(.text(aggregator)))
                LEFT JOIN LATERAL jsonb_array_elements(\(elements)) WITH ORDINALITY AS element (data, place) ON true
                LEFT JOIN (
                    SELECT \(element.expression(of: "found")) AS id,
                        string_agg(found.data::text, ',' ORDER BY \(try JSONPath([assembly.order]).expression(of: "found")) COLLATE "C", found.id) AS texts
                    FROM \(PostgresQuery.quoted(identifier: assembly.parts)) AS found WHERE \(condition) GROUP BY 1
                ) AS part ON part.id = \(element.expression(of: "element"))
                WHERE document.id = \(sql.bind(.text(id))) ORDER BY element.place
                """, sql.parameters)
    }

    /// Joins the texts: each is an object that Postgres wrote, and gets another member behind those that it has.
    private static func document(_ rows: PostgresRows, _ first: PostgresRow, _ assembly: ViewAssembly) throws(PostgresError) -> [UInt8] {
        var document = try first.bytes(2)
        open(&document, for: assembly.elements)
        for (number, row) in rows.enumerated() where !row.isNull(3) {
            if number > 0 { document.append(UInt8(ascii: ",")) }
            var element = try row.bytes(3)
            open(&element, for: assembly.member)
            document.append(contentsOf: element)
            if !row.isNull(4) { document.append(contentsOf: try row.bytes(4)) }
            document.append(contentsOf: "]}".utf8)
        }
        document.append(contentsOf: "]}".utf8)
        return document
    }

    /// Takes the brace off the end of an object and begins an array there.
    private static func open(_ object: inout [UInt8], for member: String) {
        object.removeLast()
        if object.count > 1 { object.append(UInt8(ascii: ",")) }
        object.append(contentsOf: "\"\(member)\":[".utf8)
    }
}
