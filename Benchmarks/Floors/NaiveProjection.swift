import EventLog
import EventSourcing
import IdentityAggregator
import IdentityEvents
import JSON
import Postgres
import Views

/// The loop one writes first: one upsert an event, pipelined, a thousand events and the checkpoint a transaction; rows stay in memory.
enum NaiveProjection {
    private static let batch = 1_000

    /// Seconds for so many events into a table of its own in the database.
    static func run(_ events: Int, _ store: JetStreamStore, _ database: ViewDatabase) async throws -> Double {
        let connection = PostgresConnection(database.configuration)
        for statement: PostgresQuery in [
            "CREATE TABLE naive (id text PRIMARY KEY, data jsonb NOT NULL, position int8 NOT NULL, updated_at timestamptz NOT NULL)",
            "CREATE TABLE naive_checkpoint (position int8 NOT NULL)", "INSERT INTO naive_checkpoint VALUES (0)",
        ] { try await connection.execute(statement) }
        let taken = try await seconds {
            let reader = try await store.read(StreamName.events(of: IdentityEvent.context), after: 0)
            var rows: [String: UserProfile] = [:]
            var position: Int64 = 0
            while position < events, let messages = try await reader.next(atMost: batch) {
                var statements: [PostgresQuery] = []
                for event in try messages.flatMap({ try Samples.codec.events(in: $0) }) {
                    for id in UserProfiles.rows(touchedBy: event) {
                        UserProfiles.apply(event, to: &rows[id], id: id)
                        if let row = rows[id] { statements.append(upsert(id, row, event)) }
                    }
                }
                position += Int64(messages.count)
                statements.append("UPDATE naive_checkpoint SET position = \(position)")
                try await connection.pipeline(statements)
            }
            await reader.close()
        }
        await connection.close()
        return taken
    }

    private static func upsert(_ id: String, _ row: UserProfile, _ event: Recorded<IdentityEvent>) -> PostgresQuery {
        """
        INSERT INTO naive (id, data, position, updated_at)
        VALUES (\(id), \(String(decoding: row.jsonBytes, as: UTF8.self))::jsonb, \(Int64(event.position.sequence)), \(event.time.description)::timestamptz)
        ON CONFLICT (id) DO UPDATE SET data = excluded.data, position = excluded.position, updated_at = excluded.updated_at
        """
    }
}
