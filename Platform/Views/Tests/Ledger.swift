import EventSourcing
import JSON
import PlatformTesting
import Postgres
import Testing
import Views

/// The events of a small context for these tests.
enum LedgerEvent: EventUnion {
    case deposited(account: String, amount: Int64)
    case renamed(account: String, owner: String)
    case closed(account: String)
    /// Touches two rows.
    case moved(from: String, to: String, amount: Int64)

    static let context = "ledger"
    static let readableTypes: Set = ["tributary.ledger.Noted.v1"]

    var messageType: MessageType { MessageType(context: Self.context, name: "Noted", version: 1) }
}

/// A row of `accounts`.
struct Account: Hashable, Sendable, JSONRepresentable {
    var owner = ""
    var balance: Int64 = 0

    init() {}

    init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        owner = try members.string("owner")
        balance = try members.integer("balance")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("owner", owner)
        writer.member("balance", balance)
        writer.endObject()
    }
}

/// Accounts by id; a closed one leaves the view.
enum Accounts: Projection {
    static let view = ViewDefinition("accounts", version: 1, indexes: [.init("owner")])

    static func rows(touchedBy event: Recorded<LedgerEvent>) -> [String] {
        switch event.event {
        case .deposited(let account, _), .renamed(let account, _), .closed(let account): [account]
        case .moved(let from, let to, _): [from, to]
        }
    }

    static func apply(_ event: Recorded<LedgerEvent>, to row: inout Account?, id: String) {
        switch event.event {
        case .deposited(_, let amount):
            row = row ?? Account()
            row?.balance += amount
        case .renamed(_, let owner):
            row = row ?? Account()
            row?.owner = owner
        case .closed: row = nil
        case .moved(let from, _, let amount):
            row = row ?? Account()
            row?.balance += id == from ? -amount : amount
        }
    }
}

/// The same rows under a newer version.
enum NewerAccounts: Projection {
    static let view = ViewDefinition("accounts", version: 2, indexes: [.init("owner")])

    static func rows(touchedBy event: Recorded<LedgerEvent>) -> [String] { Accounts.rows(touchedBy: event) }

    static func apply(_ event: Recorded<LedgerEvent>, to row: inout Account?, id: String) { Accounts.apply(event, to: &row, id: id) }
}

/// A view database of the test's own, its aggregator, and how the test looks at it.
struct Ledger {
    let database: ViewDatabase
    let store: AggregatorStore
    let reader: ViewReader
    static let epoch = "2026-01-01T00:00:00Z"

    /// Lends a fresh database to the body.
    static func with(_ views: [ViewDefinition] = [Accounts.view], _ body: (Ledger) async throws -> Void) async throws {
        let database = try ViewDatabase(
            context: "ledger", prefix: PostgresServer.uniquePrefix(), on: try PostgresServer.current.configuration)
        try await database.create()
        let ledger = Ledger(
            database: database, store: try AggregatorStore(aggregator: "ledger", views: views, in: database), reader: ViewReader(database))
        do { try await body(ledger) } catch {
            try? await ledger.tearDown()
            throw error
        }
        try await ledger.tearDown()
    }

    /// Folds and commits one batch, whose last message stands at `position`.
    func commit(_ events: [LedgerEvent], at position: UInt64, from checkpoint: Checkpoint, into tables: AggregatorTables<LedgerEvent>)
        async throws
        -> Checkpoint
    {
        try await tables.fold(Self.record(events, at: position))
        let next = try await store.commit(
            tables.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: position, lastEventID: "e\(position)"))
        tables.settle()
        return next
    }

    /// What the events of one message change in tables that are as the checkpoint says.
    func statements(_ events: [LedgerEvent], at position: UInt64, from checkpoint: Checkpoint) async throws -> [PostgresQuery] {
        let tables = try tables(at: checkpoint)
        try await tables.fold(Self.record(events, at: position))
        return tables.changes()
    }

    /// Events of one message.
    static func record(_ events: [LedgerEvent], at position: UInt64) -> [Recorded<LedgerEvent>] {
        let address = EntityAddress(context: "ledger", entity: "account", id: "a")!
        let time = Timestamp(microseconds: 1_700_000_000_000_000 + Int64(position))
        return events.enumerated().map { Recorded($1, of: address, at: Position(sequence: position, index: $0), time: time) }
    }

    func tables(at checkpoint: Checkpoint, rowsInMemory: Int = 100) throws -> AggregatorTables<LedgerEvent> {
        try AggregatorTables([ViewProjection(Accounts.self)], at: checkpoint, of: store, rowsInMemory: rowsInMemory)
    }

    /// Every row of the view as `id: document`.
    func rows() async throws -> [String] {
        try await reader.page(Accounts.view, limit: 1_000).map { "\($0.id): \(String(decoding: $0.data, as: UTF8.self))" }
    }

    private func tearDown() async throws {
        await store.close()
        await reader.close()
        try await database.drop()
        let admin = PostgresConnection(try PostgresServer.current.configuration)
        try await admin.execute("DROP ROLE \(identifier: database.readerRole)")
        await admin.close()
    }
}
