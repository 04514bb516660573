import FaultInjection
import Foundation

/// The faults of one cell: armed, waited for, and what they broke mended.
struct FaultCourse: Sendable {
    let cell: Cell
    let world: World
    private let plans: [Plan]

    /// One fault and the process it is armed in.
    private struct Plan: Sendable {
        let strike: Cell.Strike
        let index: Int
        let occurrence: Int
        /// How long what has broken stays broken.
        let pause: Duration
    }

    /// How long load runs before and behind the faults.
    private static let margin: Duration = .milliseconds(500)

    init(_ cell: Cell, in world: World, seed: UInt64) {
        self.cell = cell
        self.world = world
        var generator = SeededRandom(seed: seed, salt: cell.name)
        plans = cell.strikes.map { strike in
            let index = Int.random(in: 0..<max(1, strike.point.role.instances), using: &generator)
            let occurrence = Int.random(in: 1...4, using: &generator)
            let isLong = strike.action == .stop || Int.random(in: 0..<4, using: &generator) == 0
            // A paused owner wakes up when others have taken over; of the rest, one in four stays away for as long.
            let pause: Duration = isLong ? Experiment.takeover : .milliseconds(Int.random(in: 50...1_500, using: &generator))
            return Plan(strike: strike, index: index, occurrence: strike.point.isRare ? 1 : occurrence, pause: pause)
        }
    }

    /// Runs while there is load; says whether every fault struck.
    func run() async throws -> Bool {
        let struck = try await withThrowingTaskGroup(of: Bool.self) { group in
            for (place, plans) in Dictionary(grouping: plans, by: { Place($0.strike.point.role, $0.index) }) {
                group.addTask { try await run(plans, at: place) }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        try await Task.sleep(for: Self.margin)
        return struck
    }

    private struct Place: Hashable, Sendable {
        let role: Role
        let index: Int

        init(_ role: Role, _ index: Int) {
            self.role = role
            self.index = index
        }
    }

    /// The faults of one process, one after the other.
    private func run(_ plans: [Plan], at place: Place) async throws -> Bool {
        var struck = true
        for plan in plans { struck = try await run(plan, at: place) && struck }
        return struck
    }

    private func run(_ plan: Plan, at place: Place) async throws -> Bool {
        let fault = Fault(plan.strike.point, occurrence: plan.occurrence, try await action(plan.strike.action))
        if place.role == .replay {
            try await world.start(place.role, place.index, faults: [fault])
        } else {
            try await world.restart(place.role, place.index, faults: [fault])
        }
        guard let process = await world.process(place.role, place.index) else { return false }
        let struck = try await strikes(fault, in: process, at: place)
        if struck { try await mend(plan, process, at: place) }
        // A fault that has not struck must not strike in another cell; one that has struck leaves nothing armed.
        if place.role == .replay {
            if !struck { await process.kill() }
            // Killed, it was started anew: that one has to come to its end.
            let last = await world.process(place.role, place.index) ?? process
            try await until("the replay ends", within: .seconds(90)) { last.hasEnded ? true : nil }
            await last.stop()
        } else if !struck {
            try await world.restart(place.role, place.index)
        }
        return struck
    }

    /// Waits for the fault. Where the other process of the role has all the work, it is taken away for a while.
    private func strikes(_ fault: Fault, in process: ServiceProcess, at place: Place) async throws -> Bool {
        func comes(within limit: Duration) async throws -> Bool {
            let deadline = ContinuousClock.now + limit
            while ContinuousClock.now < deadline {
                if process.hasStruck(fault) { return true }
                if process.hasEnded { return process.hasStruck(fault) }
                try await Task.sleep(for: .milliseconds(20))
            }
            return false
        }
        if try await comes(within: .seconds(6)) { return true }
        guard place.role.instances > 1, fault.point.role != .application else { return try await comes(within: .seconds(10)) }
        let other = (place.index + 1) % place.role.instances
        await world.process(place.role, other)?.stop()
        if try await comes(within: .seconds(8)) {
            try await world.start(place.role, other)
            return true
        }
        // Some points come when partitions are given back.
        try await world.start(place.role, other)
        return try await comes(within: .seconds(8))
    }

    private func mend(_ plan: Plan, _ process: ServiceProcess, at place: Place) async throws {
        switch plan.strike.action {
        case .kill:
            try await until("the killed process is gone", within: .seconds(10)) { process.hasEnded ? true : nil }
            await process.stop()
            try await Task.sleep(for: plan.pause)
            try await world.start(place.role, place.index)
        case .stop:
            try await until("the process stands still", within: .seconds(10)) { process.hasStopped ? true : nil }
            try await Task.sleep(for: plan.pause)
            process.resume()
        case .cutNATS, .cutPostgres: break
        case .killNATS, .killPostgres:
            let server = plan.strike.action == .killNATS ? world.nats : world.postgres
            try await until("the killed server is gone", within: .seconds(10)) { await server.isRunning ? nil : true }
            try await Task.sleep(for: plan.pause)
            try await server.start()
        case .stopNATS, .stopPostgres:
            try await Task.sleep(for: plan.pause)
            await (plan.strike.action == .stopNATS ? world.nats : world.postgres).resume()
        }
    }

    /// What the process is to do at the point.
    private func action(_ action: CellAction) async throws -> FaultAction {
        func process(_ id: Int32?) throws -> Int32 {
            guard let id else { throw CrashMatrixError("a server does not run") }
            return id
        }
        return switch action {
        case .kill: .kill
        case .stop: .stop
        case .cutNATS: .cut(port: UInt16(world.nats.port))
        case .cutPostgres: .cut(port: UInt16(world.postgres.port))
        case .killNATS: .signal(process: try process(await world.nats.processID), .kill)
        case .killPostgres: .signal(process: try process(await world.postgres.processID), .kill)
        case .stopNATS: .signal(process: try process(await world.nats.processID), .stop)
        case .stopPostgres: .signal(process: try process(await world.postgres.processID), .stop)
        }
    }
}
