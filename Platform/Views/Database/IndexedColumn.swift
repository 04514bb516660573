import EventSourcing

/// A column that Postgres keeps equal to the text at one path of the document, and that an index is on.
///
/// An index on the expression itself would be one on `data`: Postgres compares whole columns to see whether an index has to follow an update, and
/// the document changes with every event. The stored text mostly stays as it is, and the update then touches no index (it is HOT).
struct IndexedColumn: Sendable {
    let name: String
    let isUnique: Bool
    private let expression: String

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
        isUnique = index.unique
        expression = path.expression
    }

    /// `"status" text GENERATED ALWAYS AS (data #>> '{status}') STORED`. The path's members hold nothing that would have to be escaped.
    var definition: String { "\"\(name)\" text GENERATED ALWAYS AS \(expression) STORED" }
}
