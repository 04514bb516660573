import EventSourcing
import Postgres

/// The table of one view in one generation, and the SQL that makes it and writes to it.
struct ViewTable: Sendable {
    let view: ViewDefinition
    let generation: Int64
    /// `user_profiles_v3`.
    let name: String

    init(_ view: ViewDefinition, generation: Int64) throws(ViewError) {
        self.view = view
        self.generation = generation
        name = "\(try SQLName(view.name))_v\(generation)"
    }

    /// The statements that create the table, its indexes, and the reader's right to it.
    ///
    /// Ids compare as bytes, so that pages and digests have one order whatever the database's locale. A third of each page is left free:
    /// a row's next version then stays on its page, and no index has to follow.
    func creation(readableBy role: String) throws(ViewError) -> [PostgresQuery] {
        var statements: [PostgresQuery] = [
            """
            CREATE TABLE \(identifier: name) (
                id text COLLATE "C" PRIMARY KEY, data jsonb NOT NULL, position int8 NOT NULL, updated_at timestamptz NOT NULL
            ) WITH (fillfactor = 70)
            """,
            "GRANT SELECT ON \(identifier: name) TO \(identifier: role)",
        ]
        for (number, index) in view.indexes.enumerated() {
            let path = try JSONPath(index.path).expression
            // The id as the second column lets a filtered page come out of the index in its order.
            let columns = index.unique ? path : "\(path), id"
            statements.append(
                "CREATE \(unsafeSQL: index.unique ? "UNIQUE INDEX" : "INDEX") \(identifier: "\(name)_i\(number + 1)") ON \(identifier: name) (\(unsafeSQL: columns))"
            )
        }
        return statements
    }

    /// The statements that let the view's name denote this table.
    func publication(readableBy role: String) -> [PostgresQuery] {
        [
            "CREATE OR REPLACE VIEW \(identifier: view.name) AS SELECT id, data, position, updated_at FROM \(identifier: name)",
            "GRANT SELECT ON \(identifier: view.name) TO \(identifier: role)",
        ]
    }

    func selection(of ids: PostgresArray) -> PostgresQuery { "SELECT id, data FROM \(identifier: name) WHERE id = ANY(\(ids))" }

    func deletion(of ids: PostgresArray) -> PostgresQuery { "DELETE FROM \(identifier: name) WHERE id = ANY(\(ids))" }

    func upsert(_ rows: RowBlock) -> PostgresQuery {
        """
        INSERT INTO \(identifier: name) (id, data, position, updated_at)
        SELECT * FROM unnest(\(rows.ids), \(rows.documents), \(rows.positions), \(rows.moments))
        ON CONFLICT (id) DO UPDATE SET data = excluded.data, position = excluded.position, updated_at = excluded.updated_at
        """
    }
}
