import EventSourcing
import Postgres

/// A column that Postgres keeps equal to the text at one path of the document, or to the array there, and that an index is on.
///
/// An index on the expression itself would be one on `data`: Postgres compares whole columns to see whether an index has to follow an update, and
/// the document changes with every event. What is stored mostly stays as it is, and the update then touches no index (it is HOT). An array of more than
/// 2 KB is the exception: Postgres compresses it, and no longer sees that it is the same.
struct IndexedColumn: Sendable {
    let name: String
    let index: ViewDefinition.Index
    private let path: JSONPath

    /// The columns of a view's indexes. Throws `.badDefinition` where a path can have no column, or is declared twice.
    static func all(of view: ViewDefinition) throws(ViewError) -> [IndexedColumn] {
        var columns: [IndexedColumn] = []
        for index in view.indexes {
            let column = try IndexedColumn(index, of: view)
            guard !columns.contains(where: { $0.name == column.name }) else {
                throw ViewError(.badDefinition, "\(view.name) declares an index on \(index.path) twice")
            }
            columns.append(column)
        }
        return columns
    }

    private init(_ index: ViewDefinition.Index, of view: ViewDefinition) throws(ViewError) {
        let path = try JSONPath(index.path)
        guard let name = path.column else {
            throw ViewError(
                .badDefinition,
                "\(view.name) cannot have an index on \(index.path): its column would be named like one of the table's own, or in more than 63 characters, or a member's name has _ at an end or __"
            )
        }
        self.name = name
        self.index = index
        self.path = path
    }

    /// `"status" text GENERATED ALWAYS AS (data #>> '{status}') STORED`. The path's members hold nothing that would have to be escaped.
    var definition: String {
        switch index.kind {
        case .text: "\"\(name)\" text GENERATED ALWAYS AS \(path.expression) STORED"
        case .elements: "\"\(name)\" jsonb GENERATED ALWAYS AS \(path.value) STORED"
        }
    }

    /// The statement that makes the index of that name on the table.
    func creation(_ indexName: String, on table: String) -> PostgresQuery {
        switch index.kind {
        // The id as the second column lets a filtered page come out of the index in its order.
        case .text where !index.unique:
            "CREATE INDEX \(identifier: indexName) ON \(identifier: table) (\(identifier: name), id)"
        case .text: "CREATE UNIQUE INDEX \(identifier: indexName) ON \(identifier: table) (\(identifier: name))"
        case .elements: "CREATE INDEX \(identifier: indexName) ON \(identifier: table) USING gin (\(identifier: name))"
        }
    }
}
