import EventSourcing
import Postgres

/// The table of one view in one generation, and the SQL that makes it and writes to it.
struct ViewTable: Sendable {
    let view: ViewDefinition
    /// `user_profiles_v3`.
    let name: String

    init(_ view: ViewDefinition, generation: Int64) throws(ViewError) {
        self.init(view, named: "\(try SQLName(view.name))_v\(generation)")
    }

    init(_ view: ViewDefinition, named name: String) {
        self.view = view
        self.name = name
    }

    /// The statement that creates the table alone: nobody but its owner reads it, and nobody searches it.
    func creation() -> PostgresQuery {
        """
        CREATE TABLE \(identifier: name) (
            id text COLLATE "C" PRIMARY KEY, data jsonb NOT NULL, position int8 NOT NULL, updated_at timestamptz NOT NULL
        )
        """
    }

    /// The statements that create the table, its indexes, and the reader's right to it.
    ///
    /// Ids compare as bytes, so that pages and digests have one order whatever the database's locale. Almost a third of each page is left free:
    /// a row's next version then stays on its page, and no index has to follow unless the text of an indexed column is another. Rows that are written once have
    /// no next version.
    func creation(readableBy role: String) throws(ViewError) -> [PostgresQuery] {
        let columns = try IndexedColumn.all(of: view)
        var statements: [PostgresQuery] = [
            """
            CREATE TABLE \(identifier: name) (
                id text COLLATE "C" PRIMARY KEY, data jsonb NOT NULL, position int8 NOT NULL, updated_at timestamptz NOT NULL
                \(unsafeSQL: columns.map { ", \($0.definition)" }.joined())
            ) WITH (fillfactor = \(unsafeSQL: view.writtenOnce ? "100" : "70"))
            """,
            "GRANT SELECT ON \(identifier: name) TO \(identifier: role)",
        ]
        for (number, column) in columns.enumerated() {
            statements.append(column.creation("\(name)_i\(number + 1)", on: name))
        }
        return statements
    }

    /// Lets the view's name denote this table, with the columns that the table has: an older generation may have others than the code declares.
    ///
    /// Postgres replaces a view only by one that begins with the same columns. Where they differ the view is made anew, within the caller's
    /// transaction; else it stays the same object, and keeps the rights that others were given to it.
    func publish(readableBy role: String, on connection: isolated PostgresConnection) throws {
        let strange = try connection.query(
            """
            SELECT 1 FROM pg_attribute AS shown WHERE attrelid = to_regclass(\(view.name)) AND attnum > 0 AND NOT EXISTS (
                SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass(\(name)) AND attnum = shown.attnum AND attname = shown.attname)
            """)
        if !strange.isEmpty { try connection.execute("DROP VIEW \(identifier: view.name)") }
        try connection.execute("CREATE OR REPLACE VIEW \(identifier: view.name) AS SELECT * FROM \(identifier: name)")
        try connection.execute("GRANT SELECT ON \(identifier: view.name) TO \(identifier: role)")
    }

    func selection(of ids: PostgresArray) -> PostgresQuery { "SELECT id, data FROM \(identifier: name) WHERE id = ANY(\(ids))" }

    func deletion(of ids: PostgresArray) -> PostgresQuery { "DELETE FROM \(identifier: name) WHERE id = ANY(\(ids))" }

    /// Inserts rows none of which is there: a third less work for Postgres, which need not look for each before it writes it.
    func insertion(of rows: RowBlock) -> PostgresQuery {
        """
        INSERT INTO \(identifier: name) (id, data, position, updated_at)
        SELECT unnest(\(rows.ids)), unnest(\(rows.documents)), unnest(\(rows.positions)), unnest(\(rows.moments))
        """
    }

    /// Inserts rows or takes them in the place of those that are there. A row's position never goes back, although an event that was parked is
    /// folded after later ones of other entities.
    func upsert(_ rows: RowBlock) -> PostgresQuery {
        """
        INSERT INTO \(identifier: name) AS old (id, data, position, updated_at)
        SELECT unnest(\(rows.ids)), unnest(\(rows.documents)), unnest(\(rows.positions)), unnest(\(rows.moments))
        ON CONFLICT (id) DO UPDATE SET data = excluded.data, position = greatest(old.position, excluded.position),
            updated_at = CASE WHEN excluded.position < old.position THEN old.updated_at ELSE excluded.updated_at END
        """
    }
}
