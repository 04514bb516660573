import EventSourcing
import Postgres

/// Puts the SQL of one reading together. The row is called `found` in it, what it is sorted by `key.sort`.
struct ViewSQL {
    /// The columns that the view has beside its own four, and the types of those.
    let columns: [String: String]
    private(set) var parameters: [PostgresParameter] = []

    init(columns: [String: String]) { self.columns = columns }

    /// Gives a value a place in the statement: `$3`.
    mutating func bind(_ parameter: PostgresParameter) -> String {
        parameters.append(parameter)
        return "$\(parameters.count)"
    }

    /// The statement that finds one row more than the page may have.
    static func page(_ query: ViewQuery, columns: [String: String]) throws(ViewError) -> PostgresQuery {
        var sql = ViewSQL(columns: columns)
        let selection = try sql.selection(query)
        return PostgresQuery(unsafeSQL: selection, sql.parameters)
    }

    /// Whether the one row that speaks for an audience lets it in.
    static func opening(_ audience: ViewAudience) throws(ViewError) -> PostgresQuery {
        var sql = ViewSQL(columns: [:])
        let condition = try sql.condition(audience)
        return PostgresQuery(unsafeSQL: "SELECT \(condition)", sql.parameters)
    }

    mutating func selection(_ query: ViewQuery) throws(ViewError) -> String {
        let view = PostgresQuery.quoted(identifier: query.view)
        let key = try key(query.order.key)
        var conditions: [String] = []
        if let id = query.id { conditions.append("found.id = \(bind(.text(id)))") }
        for filter in query.filters { conditions.append(try condition(filter)) }
        if let audience = query.audience { conditions.append(try condition(audience)) }
        if let cursor = query.cursor { conditions.append(condition(behind: cursor, in: query.order)) }
        let direction = query.order.isDescending ? " DESC" : ""
        return """
            SELECT \(ViewRow.columns(of: "found"))\(key.map { _ in ", key.sort::text" } ?? "")
            FROM \(view) AS found\(key.map { " CROSS JOIN LATERAL (SELECT \($0) AS sort) AS key" } ?? "")
            \(conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))")
            ORDER BY \(key == nil ? "found.id\(direction)" : "key.sort\(direction) NULLS LAST, found.id")
            LIMIT \(bind(.int64(Int64(query.limit) + 1)))
            """
    }

    /// What the filter asks of a row, `found` or another.
    mutating func condition(_ filter: ViewFilter, of row: String = "found") throws(ViewError) -> String {
        switch filter.test {
        case .equals(let text):
            let path = try JSONPath(filter.path)
            let value = column(of: "text", at: path, row) ?? path.expression(of: row)
            return "\(value) = \(bind(.text(text)))"
        case .contains(let text):
            let path = try JSONPath(filter.path)
            let value = column(of: "jsonb", at: path, row) ?? path.value(of: row)
            return "\(value) @> jsonb_build_array(\(bind(.text(text))))"
        // As bytes compare, 0 is what comes after /.
        case .begins(let text): return "\(row).id >= \(bind(.text(text + "/"))) AND \(row).id < \(bind(.text(text + "0")))"
        }
    }

    /// The column that has what stands at the path, where an index is declared on it: as a text, or as an array. Of other rows than `found` none is known.
    private func column(of type: String, at path: JSONPath, _ row: String) -> String? {
        guard row == "found" else { return nil }
        return path.column.flatMap { columns[$0] == type ? "found.\"\($0)\"" : nil }
    }

    /// Everything that the audience's row is asked stands in one place: a row without it, or without the array, lets nobody in.
    mutating func condition(_ audience: ViewAudience) throws(ViewError) -> String {
        let id =
            switch audience.row {
            case .named(let member): try JSONPath([member]).expression(of: "found")
            case .id(let id): bind(.text(id))
            }
        var conditions = ["speaker.id = \(id)"]
        if let anyOf = audience.anyOf {
            let list = try JSONPath([audience.member]).value(of: "speaker")
            var names = PostgresArray(of: .text)
            for name in anyOf { names.append(name) }
            conditions.append("jsonb_typeof(\(list)) = 'array' AND \(list) ?| \(bind(names.parameter))")
        }
        if let filter = audience.filter { conditions.append(try condition(filter, of: "speaker")) }
        let view = PostgresQuery.quoted(identifier: audience.view)
        return "EXISTS (SELECT 1 FROM \(view) AS speaker WHERE \(conditions.joined(separator: " AND ")))"
    }

    /// What rows are sorted by, as jsonb, whose order is that of numbers and of texts as bytes; nil where that is the id.
    private mutating func key(_ key: ViewOrder.Key) throws(ViewError) -> String? {
        switch key {
        case .id: return nil
        case .member(let name): return "nullif(\(try JSONPath([name]).value(of: "found")), 'null')"
        case .folded(let name): return "to_jsonb(lower(\(try JSONPath([name]).expression(of: "found"))))"
        case .ranked(let name, let values):
            var ranks = PostgresArray(of: .text)
            for value in values { ranks.append(value) }
            return "to_jsonb(array_position(\(bind(ranks.parameter)), \(try JSONPath([name]).expression(of: "found"))))"
        }
    }

    private mutating func condition(behind cursor: ViewCursor, in order: ViewOrder) -> String {
        let id = bind(.text(cursor.id))
        if order.key == .id { return "found.id \(order.isDescending ? "<" : ">") \(id)" }
        let value: String
        switch cursor.value {
        case .none: return "(key.sort IS NULL AND found.id > \(id))"
        case .text(let text): value = "to_jsonb(\(bind(.text(text))))"
        case .integer(let number): value = "to_jsonb(\(bind(.int64(number))))"
        }
        return "(key.sort \(order.isDescending ? "<" : ">") \(value) OR key.sort = \(value) AND found.id > \(id) OR key.sort IS NULL)"
    }
}
