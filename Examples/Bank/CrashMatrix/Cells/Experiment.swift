import FaultInjection
import Foundation
import Logging
import NATS

/// Runs cells in a world: load, faults, mending, rest, judgement.
struct Experiment: Sendable {
    let world: World
    private let customers: Customers
    private let troublemaker: Troublemaker
    private let nats: NATSConnection
    private let log: RawLog
    private let tables: RawTables

    /// Long enough for the owner of a partition to count as gone, and for the others to have taken over.
    static let takeover: Duration = .seconds(8)
    private static let patience: Duration = .seconds(90)

    /// Lets customers settle in a world that has just started.
    init(in world: World, seed: UInt64) async throws {
        self.world = world
        let logger = Logger(label: "crash-matrix") { _ in SwiftLogNoOpLogHandler() }
        nats = try await NATSConnection.connect(NATSConfiguration(url: world.nats.url, name: "crash-matrix"), logger: logger)
        log = RawLog(nats)
        troublemaker = Troublemaker(nats)
        tables = try RawTables(url: world.postgres.url)
        customers = Customers(key: try world.operatorKey)
        try await log.keepOutcomes()
        var generator = SeededRandom(seed: seed, salt: "settle")
        try await customers.settle(12, in: world, using: &generator)
    }

    func end() async { await nats.close() }

    func run(_ cell: Cell, seed: UInt64) async -> CellResult {
        let began = ContinuousClock.now
        let before = (try? await log.head(of: "BANK_COMMANDS")) ?? 0
        var verdict = CellResult.Verdict.ok
        var violations: [String] = []
        do {
            let isTroubled = cell.strikes.contains { $0.point.needsTrouble }
            async let trouble: Void = isTroubled ? troublemaker.live(seed: seed, round: "\(before)") : ()
            let hurried = cell.strikes.contains { $0.point.needsHurry }
            async let load: Void = customers.live(in: world, hurried: hurried, seed: seed)
            let struck: Result<Bool, any Error>
            do { struck = .success(try await FaultCourse(cell, in: world, seed: seed).run()) } catch { struck = .failure(error) }
            await customers.end()
            await troublemaker.end()
            await load
            await trouble
            if try !struck.get() { verdict = .notReached }
            try await world.ready()
            try await comeToRest()
            violations =
                Rules.some(await customers.surprises)
                + Rules.violations(
                    in: try await Evidence.gather(log, tables, accepted: customers.accepted, troubled: troublemaker.accounts))
        } catch {
            violations = ["\(error)"]
        }
        if !violations.isEmpty { verdict = .failed }
        let after = (try? await log.head(of: "BANK_COMMANDS")) ?? before
        return CellResult(
            cell: cell.name, seed: seed, verdict: verdict, violations: violations, commands: Int(after),
            fresh: Int(after - min(before, after)),
            seconds: (ContinuousClock.now - began) / .seconds(1), directory: violations.isEmpty ? nil : world.directory)
    }

    private func comeToRest() async throws {
        let deadline = ContinuousClock.now + Self.patience
        while true {
            let unrest: String?
            do { unrest = try await Evidence.unrest(log, tables) } catch { unrest = "\(error)" }
            guard let unrest else { return }
            guard .now < deadline else { throw CrashMatrixError("not at rest within \(Self.patience): \(unrest)") }
            try await Task.sleep(for: .milliseconds(250))
        }
    }
}
