import EventLog
import EventSourcing
import IdentityComponent
import IdentityEvents

/// Loads of entities that are not in memory, of 10, of 1,000 and of 100,000 events, from a stream of 500,000; against one bare direct get of a subject's
/// last message.
///
/// One load after another, each of another entity where there are others. The snapshot is the one that the system itself writes; 4,000 commands are remembered
/// in the longest. For information the same loads without a snapshot, and with five events behind it.
enum LoadBenchmark {
    private static let runs = 3
    private static let loads = 1_000
    private static let sample = 200
    private static let stream = StreamName.events(of: "identity")

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.context("identity") + StreamDefinition.shared)
        Crowd.fill(servers)
        let entities = EntityStore<IdentityEvent>(store: servers.store, codec: Samples.codec) { Samples.time }
        let floor = NATSFloor(url: servers.natsURL, sendAtOnce: true)
        for (length, users) in Crowd.kinds {
            let users = Array(users.prefix(sample))
            let walks = try await milliseconds(max(1, 20_000 / length), users) { try await load($0, entities, of: length) }
            for user in users {
                try await entities.snapshots.write(entities.load(User.self, at: Samples.address(user)), of: Samples.address(user))
            }
            let (value, bare) = try await beside(floor, users) { try await load($0, entities, of: length) }
            try await appendTail(users, entities)
            let (tailed, _) = try await beside(floor, users) { try await load($0, entities, of: length + 5) }
            await report.add(measurement("\(length)", value, bare, .atMost(4)))
            await report.add(measurement("\(length), tail of 5", tailed, bare, nil))
            await report.add(measurement("\(length), no snapshot", percentile(walks, 0.5), bare, nil))
        }
    }

    private static func measurement(_ name: String, _ value: Double, _ floor: Double, _ reach: Measurement.Reach?) -> Measurement {
        Measurement(bench: "load", name: name, value: value, unit: "ms", floor: floor, reach: reach)
    }

    /// The medians of the loads and of the floor, in turns.
    private static func beside(_ floor: NATSFloor, _ users: [Int], _ load: (Int) async throws -> Void) async throws -> (Double, Double) {
        var values: [Double] = []
        var floors: [Double] = []
        for _ in 0..<runs {
            floors.append(
                percentile(
                    try await milliseconds(loads, users) { user in
                        precondition(floor.last(of: Samples.address(user).eventSubject, in: stream) > 0, "the floor found nothing")
                    }, 0.5))
            values.append(percentile(try await milliseconds(loads, users, load), 0.5))
        }
        return (median(values), median(floors))
    }

    private static func milliseconds(_ count: Int, _ users: [Int], _ work: (Int) async throws -> Void) async throws -> [Double] {
        var times: [Double] = []
        for turn in 0..<count { times.append(try await seconds { try await work(users[turn % users.count]) } * 1_000) }
        return times
    }

    private static func load(_ user: Int, _ entities: EntityStore<IdentityEvent>, of length: Int) async throws {
        let loaded = try await entities.load(User.self, at: Samples.address(user))
        precondition(loaded.handled.count == min(length, HandledCommands.neverMoreThan), "not the whole entity was loaded")
    }

    private static func appendTail(_ users: [Int], _ entities: EntityStore<IdentityEvent>) async throws {
        for user in users {
            var loaded = try await entities.load(User.self, at: Samples.address(user))
            for turn in 0..<5 {
                let cause = Cause(
                    id: UniqueID.make(at: Samples.time), position: UInt64(Crowd.events + 1 + turn), correlationID: nil, userID: nil,
                    traceParent: nil)
                try await entities.append([Samples.event(user)], to: &loaded, at: Samples.address(user), cause: cause)
            }
        }
    }
}
