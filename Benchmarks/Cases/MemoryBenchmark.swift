import EventLog
import EventSourcing
import Foundation
import Postgres
import Views

/// What `tributary up` keeps resident after a million events: first it catches up with them, then `tributary replay` rebuilds the view beside it
/// and it moves over.
///
/// The servers are the benchmark's own, so that the process is the services and nothing else. `peak` is the most that was ever resident.
enum MemoryBenchmark {
    private static let events = 1_000_000
    private static let users = 20_000
    private static let limit = 150.0

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        guard let program = Program.tributary else {
            return await report.note("memory: tributary is not built (swift build -c release --product tributary)")
        }
        try await servers.store.provision(StreamDefinition.context("identity"))
        try await Filling.events(events, users: users, in: servers)
        let environment = ["NATS_URL": servers.natsURL, "DATABASE_URL": servers.postgresURL, "LOG_LEVEL": "error"]
        let data = NSTemporaryDirectory() + "tributary-bench-\(UniqueID.random())"
        let up = try Program(program, ["up", "--port", "0", "--data", data], adding: environment)
        defer {
            up.stop()
            try? FileManager.default.removeItem(atPath: data)
        }
        guard up.hasWritten("ready") else { return await report.note("memory: tributary up did not become ready") }
        let views = ViewReader(try ViewDatabase(context: "identity", on: PostgresConfiguration(url: servers.postgresURL)))
        try await views.waitUntil("identity", reached: UInt64(events), deadline: .now + .seconds(300))
        await add("up, caught up", up.memory("VmRSS"), report, reach: .value(limit))
        await add("up, caught up, peak", up.memory("VmHWM"), report)
        let replay = try Program(program, ["replay", "identity", "--data", data], adding: environment)
        var peak: Double?
        while replay.process.isRunning {
            peak = replay.memory("VmHWM") ?? peak
            try await Task.sleep(for: .milliseconds(10))
        }
        await add("replay, peak", peak, report)
        await add("up, after replay", up.memory("VmRSS"), report, reach: .value(limit))
        await views.close()
    }

    private static func add(_ name: String, _ bytes: Double?, _ report: Report, reach: Measurement.Reach? = nil) async {
        guard let bytes else { return await report.note("memory: \(name) could not be read") }
        await report.add(Measurement(bench: "memory", name: name, value: bytes / 1_000_000, unit: "MB", floor: nil, reach: reach))
    }
}
