import EventSourcing
import PlatformTesting
import Postgres
import Views

/// Rows of three views that belong together, in Postgres and in memory, as readers see them: projects with readers, boards and their cards.
struct TaskRows {
    static let projects = ViewDefinition("projects", version: 1)
    static let boards = ViewDefinition("boards", version: 1)
    static let cards = ViewDefinition("cards", version: 1, indexes: [.init("projectId"), .init("assigneeId"), .elements(of: "labels")])
    static let board = ViewAssembly(
        "boards", "columns", by: "columnId", parts: "cards", of: "projectId", orderedBy: "orderKey", as: "cards")

    let ledger: Ledger
    let connection: PostgresConnection
    private(set) var inMemory = InMemoryRows()

    /// Lends a database with the empty views to the body.
    static func with(_ body: (inout TaskRows) async throws -> Void) async throws {
        try await Ledger.with([projects, boards, cards]) { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            var rows = TaskRows(ledger: ledger, connection: PostgresConnection(ledger.database.configuration))
            do { try await body(&rows) } catch {
                await rows.connection.close()
                throw error
            }
            await rows.connection.close()
        }
    }

    mutating func put(_ id: String, _ json: String, in view: String, at position: UInt64 = 1) async throws {
        inMemory.put(id, json, in: view, at: position)
        try await connection.execute(
            """
            INSERT INTO \(identifier: view + "_v1") AS old (id, data, position, updated_at)
            VALUES (\(id), \(.jsonb(Array(json.utf8))), \(Int64(position)), now())
            ON CONFLICT (id) DO UPDATE SET data = excluded.data, position = excluded.position
            """)
    }

    /// The ids of all pages, one page after the other, from Postgres.
    func pages(_ query: ViewQuery) async throws -> [[String]] {
        var query = query
        var pages: [[String]] = []
        repeat {
            let page = try await ledger.reader.page(query, asOf: "ledger")
            pages.append(page.rows.map(\.id))
            query.cursor = page.next
        } while query.cursor != nil
        return pages
    }

    /// The same from memory.
    func pagesInMemory(_ query: ViewQuery) -> [[String]] {
        var query = query
        var pages: [[String]] = []
        repeat {
            let page = inMemory.page(query)
            pages.append(page.rows.map(\.id))
            query.cursor = page.next
        } while query.cursor != nil
        return pages
    }
}
