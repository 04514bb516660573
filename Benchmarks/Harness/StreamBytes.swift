import EventLog
import EventSourcing

/// What two streams have been given: the events of projects, and snapshots.
struct StreamBytes {
    private let events: UInt64
    private let snapshots: UInt64
    private let servers: BenchmarkServers

    static func read(_ servers: BenchmarkServers) async throws -> StreamBytes {
        StreamBytes(
            events: try await servers.store.state(of: StreamName.events(of: "projects")).lastSequence,
            snapshots: try await servers.store.state(of: StreamName.snapshots).lastSequence, servers: servers)
    }

    /// The bytes of subjects, headers and payloads that came in between. Of the snapshots only the last of each entity is there to be measured: each of those
    /// before it counts as long as the longest.
    func written(since earlier: StreamBytes) async throws -> Double {
        let events = try await lengths(of: StreamName.events(of: "projects"), after: earlier.events).reduce(0, +)
        let snapshots = try await lengths(of: StreamName.snapshots, after: earlier.snapshots).max() ?? 0
        return Double(events) + Double(snapshots) * Double(self.snapshots - earlier.snapshots)
    }

    private func lengths(of stream: String, after position: UInt64) async throws -> [Int] {
        guard try await servers.store.state(of: stream).lastSequence > position else { return [] }
        var lengths: [Int] = []
        for sequence in (position + 1)...(stream == StreamName.snapshots ? snapshots : events) {
            guard let message = try await servers.store.message(at: sequence, in: stream) else { continue }
            lengths.append(
                message.subject.utf8.count + message.payload.count
                    + message.headers.pairs.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 })
        }
        return lengths
    }
}
