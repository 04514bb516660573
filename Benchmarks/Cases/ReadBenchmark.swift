import EventLog
import EventSourcing
import IdentityEvents

/// Typed events decoded from the stream, against bare fetches of the same messages.
enum ReadBenchmark {
    private static let events = 200_000
    private static let runs = 3

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.context("identity"))
        try await Filling.events(events, users: 2_000, in: servers)
        var floors: [Double] = []
        var values: [Double] = []
        for _ in 0..<runs {
            let floor = NATSFloor(url: servers.natsURL, sendAtOnce: true)
            floors.append(
                Double(events) / (await seconds { _ = floor.fetch(events, of: "IDENTITY_EVENTS", subjects: "identity.event.*.*") }))
            values.append(Double(events) / (try await seconds { try await readAll(servers.store) }))
        }
        await report.add(
            Measurement(bench: "read", name: "typed", value: median(values), unit: "events/s", floor: median(floors), reach: .atLeast(0.5)))
    }

    private static func readAll(_ store: JetStreamStore) async throws {
        let reader = try await store.read("IDENTITY_EVENTS", after: 0)
        var seen = 0
        while seen < events, let batch = try await reader.next(atMost: 1_000) {
            var decoded: [Recorded<IdentityEvent>] = []
            decoded.reserveCapacity(batch.count)
            for message in batch { try Samples.codec.decode(message, into: &decoded) }
            seen += decoded.count
        }
        await reader.close()
    }
}
