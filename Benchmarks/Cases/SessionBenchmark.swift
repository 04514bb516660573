import EventLog
import EventSourcing

/// What it costs a request to find out who is signed in: a session that was looked at within the last second, and one that was not.
///
/// 2,000 sessions of as many people, one check after the other. The floor of a look into the log is one bare direct get of the session's record; a check needs two records.
enum SessionBenchmark {
    private static let sessions = 2_000
    private static let warm = 200_000

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.shared)
        let directory = SessionDirectory(servers.store) { Samples.time }
        var taken: [TakenSession] = []
        for index in 0..<sessions {
            let login = Session.hash("login \(index)")
            try await directory.open(UniqueID.make(at: Samples.time), of: Samples.user(index), for: login, startedAt: Samples.time)
            guard let session = try await directory.take(login, for: .cookie) else { preconditionFailure("no session waits") }
            taken.append(session)
        }
        let floor = NATSFloor(url: servers.natsURL, sendAtOnce: true)
        let bare = try await milliseconds(taken) { session in
            precondition(floor.last(of: "session.entry.\(session.sessionID)", in: StreamName.sessions) > 0, "the floor found nothing")
        }
        let fresh = SessionDirectory(servers.store) { Samples.time }
        let cold = try await milliseconds(taken) { try await check($0, fresh) }
        let busy = Array(taken.prefix(100))
        let begin = ContinuousClock.now
        for turn in 0..<warm { try await check(busy[turn % busy.count], fresh) }
        let perCheck = (ContinuousClock.now - begin) / .milliseconds(1) / Double(warm)
        await report.add(measurement("remembered", perCheck, nil, .value(0.2)))
        await report.add(measurement("looked up, p50", percentile(cold, 0.5), percentile(bare, 0.5), nil))
        await report.add(measurement("looked up, p99", percentile(cold, 0.99), percentile(bare, 0.99), nil))
    }

    private static func check(_ session: TakenSession, _ directory: SessionDirectory) async throws {
        let user = try await directory.check(session.sessionID, secret: session.secret ?? "")
        precondition(user == session.session.userID, "the session is somebody's")
    }

    private static func milliseconds(_ sessions: [TakenSession], _ work: (TakenSession) async throws -> Void) async throws -> [Double] {
        var times: [Double] = []
        for session in sessions { times.append(try await seconds { try await work(session) } * 1_000) }
        return times
    }

    private static func measurement(_ name: String, _ value: Double, _ floor: Double?, _ reach: Measurement.Reach?) -> Measurement {
        Measurement(bench: "sessions", name: name, value: value, unit: "ms", floor: floor, reach: reach)
    }
}
