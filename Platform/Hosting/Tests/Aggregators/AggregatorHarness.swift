import EventLog
import EventSourcing
import IdentityEvents
import JSON
import Logging
import PlatformTesting
import Postgres
import ServiceLifecycle
import Views

@testable import Hosting

/// An aggregator over a store in memory and a view database of the test's own.
struct AggregatorHarness: Sendable {
    static let stream = StreamName.events(of: "identity")
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    let store = InMemoryMessageStore()
    /// The log, where it is not the one in memory.
    var jetStream: (any MessageStore)?
    var logger = Self.silent
    let database: ViewDatabase
    let reader: ViewReader
    var definition = AggregatorDefinition<IdentityEvent>("locks", projections: [ViewProjection(Locks.self)])
    var configuration = Self.quick

    /// Looks often at everything, so that tests need not wait.
    private static var quick: AggregatorConfiguration {
        var configuration = AggregatorConfiguration()
        configuration.headInterval = .milliseconds(20)
        configuration.recoveryInterval = .milliseconds(20)
        configuration.standbyInterval = .milliseconds(20)
        configuration.orderInterval = .milliseconds(50)
        // A graceful end tells everything, however long the machine takes.
        configuration.telling.farewell = .seconds(60)
        return configuration
    }

    /// Lends a harness to the body, on the test's server or on one that the test may stop.
    static func with(_ server: PostgresServer? = nil, _ body: (AggregatorHarness) async throws -> Void) async throws {
        let server = try server ?? PostgresServer.current
        let database = try ViewDatabase(context: "identity", prefix: PostgresServer.uniquePrefix(), on: server.configuration)
        let harness = AggregatorHarness(database: database, reader: ViewReader(database))
        do { try await body(harness) } catch {
            try? await database.drop()
            throw error
        }
        await harness.reader.close()
        try await database.drop()
    }

    var log: any MessageStore { jetStream ?? store }

    /// The same log and database under the code of a later version.
    var upgraded: AggregatorHarness {
        var copy = self
        copy.definition = AggregatorDefinition("locks", projections: [ViewProjection(LoudLocks.self)])
        return copy
    }

    func runner(announce: @escaping @Sendable (String, UInt64) async -> Void = { _, _ in }) throws -> AggregatorRunner<IdentityEvent> {
        try AggregatorRunner(
            definition, store: log, database: database, configuration: configuration, logger: logger,
            now: { Timestamp(microseconds: 1_767_225_601_000_000) }, announcements: (log as? any Announcements) ?? store, announce: announce
        )
    }

    /// Runs the aggregator while the body runs, then shuts it down gracefully.
    func running(
        announce: @escaping @Sendable (String, UInt64) async -> Void = { _, _ in },
        _ body: (AggregatorRunner<IdentityEvent>) async throws -> Void
    ) async throws {
        let runner = try runner(announce: announce)
        let group = ServiceGroup(services: [runner], logger: Self.silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await body(runner)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    func replay(progress: @escaping @Sendable (ReplayProgress) async -> Void = { _ in }) async throws -> Checkpoint {
        try await ReplayRunner(definition, store: log, database: database, configuration: configuration, logger: Self.silent).run(
            progress: progress)
    }

    func replay(_ mode: ReplayMode, acceptingParked: Bool = false) async throws -> ReplayResult {
        try await ReplayRunner(definition, store: log, database: database, configuration: configuration, logger: Self.silent).run(
            mode, acceptingParked: acceptingParked)
    }

    /// Appends one message that locks the accounts of the given numbers, and gives its position. Messages of another `history` have other ids.
    @discardableResult
    func lock(_ users: Int..., reason: String = "late", history: String = "c") async throws -> UInt64 {
        let events = users.map { IdentityEvent.accountLocked(AccountLocked(userId: Self.user($0), reason: reason)) }
        return try await append(events, history: history)
    }

    @discardableResult
    func append(_ events: [IdentityEvent], of user: Int = 0, history: String = "c") async throws -> UInt64 {
        let position = try await log.state(of: Self.stream).lastSequence
        return try await log.append(Self.message(events, of: user, history: history, behind: position), expecting: nil)
    }

    private static func message(_ events: [IdentityEvent], of user: Int, history: String, behind position: UInt64) -> ProposedMessage {
        EventCodec<IdentityEvent>(source: "/test").message(
            for: events, of: address(of: user), expecting: position,
            cause: Cause(id: "\(history)\(position)", position: nil, correlationID: nil, userID: nil, traceParent: nil),
            at: Timestamp(microseconds: 1_767_225_600_000_000 + Int64(position)))
    }

    /// Messages of another history, behind the given positions: each locks the second account.
    func others(at positions: Range<UInt64>) -> [ProposedMessage] {
        let events = [IdentityEvent.accountLocked(AccountLocked(userId: Self.user(2), reason: "late"))]
        return positions.map { Self.message(events, of: 0, history: "other", behind: $0) }
    }

    /// Appends a message that locks an account, to that account's own entity.
    @discardableResult
    func lockAlone(_ user: Int, reason: String = "late") async throws -> UInt64 {
        try await append([.accountLocked(AccountLocked(userId: Self.user(user), reason: reason))], of: user)
    }

    /// Appends a message that no codec knows.
    @discardableResult
    func appendNonsense(of user: Int = 99) async throws -> UInt64 {
        let id = "nonsense\(UniqueID.random())"
        var headers = MessageHeaders()
        headers.append(.id, id)
        headers.append(.type, "tributary.identity.NeverHeardOf.v1")
        headers.append(.time, "2026-01-01T00:00:00Z")
        let subject = "identity.event.user.\(Self.user(user))"
        return try await store.append(
            ProposedMessage(subject: subject, id: id, headers: headers, payload: Array("{}".utf8)), expecting: nil)
    }

    /// The same log and database under code that cannot fold what is said to be poison.
    var fragile: AggregatorHarness {
        var copy = self
        copy.definition = AggregatorDefinition("locks", projections: [ViewProjection(FragileLocks.self)])
        return copy
    }

    /// A later version of that.
    var upgradedFragile: AggregatorHarness {
        var copy = self
        copy.definition = AggregatorDefinition("locks", projections: [ViewProjection(FragileLoudLocks.self)])
        return copy
    }

    /// The lanes as people see them.
    var parking: AggregatorParking { AggregatorParking(database, by: "a test", told: ParkingOrders.teller(via: store)) }

    static func address(of user: Int) -> EntityAddress { EntityAddress(context: "identity", entity: "user", id: Self.user(user))! }

    func order(_ order: ParkingOrder, _ user: Int) async throws -> Bool {
        try await parking.order(order, for: ConsumerName(.aggregator, "locks"), Self.address(of: user))
    }

    /// The lanes as `user: positions`.
    func lanes() async throws -> [String] {
        try await parking.lanes().map { lane in
            "\(lane.address.id.drop { $0 != "8" }.dropFirst(5).drop { $0 == "0" }): \(lane.messages.map { String($0.sequence) }.joined(separator: " "))"
        }
    }

    func lanesBecome(_ expected: [String]) async throws {
        _ = try await eventually("the lanes to be \(expected)", within: .seconds(60)) { try await lanes() == expected ? true : nil }
    }

    func reach(_ position: UInt64) async throws {
        _ = try await eventually("the view to reach \(position)", within: .seconds(60)) { [reader] in
            let reached = (try? await reader.position(of: "locks")) ?? 0
            return reached >= position ? reached : nil
        }
    }

    /// Waits for a fault whose text has the given part, and gives it.
    func fault(of runner: AggregatorRunner<IdentityEvent>, saying part: String) async throws -> String {
        try await eventually("a fault that says \(part)", within: .seconds(60)) {
            guard let fault = await runner.status.fault, fault.contains(part) else { return nil }
            return fault
        }
    }

    func ready(_ runner: AggregatorRunner<IdentityEvent>) async throws {
        _ = try await eventually("the aggregator to be ready", within: .seconds(60)) { await runner.status.fault == nil ? true : nil }
    }

    /// The rows as `count reason`, in the order of the accounts' numbers.
    func rows() async throws -> [String] {
        try await reader.page(Locks.view, limit: 100).map { row in
            let lock = try LockCount(jsonBytes: row.data)
            return "\(lock.count) \(lock.reason)"
        }
    }

    static func user(_ number: Int) -> String {
        let digits = String(number)
        return "01930000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}
