import EventSourcing
import Hosting
import PlatformTesting
import ServiceLifecycle
import Testing
import Views

/// Waiting for a position, as any process may: over the database alone, or woken by an announcement.
@Suite(.postgres, .serialized) struct PositionWaitTests {
    @Test func `a reader is let through although no announcement ever comes`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.database.create()
            try await harness.running { _ in
                async let waited: Void = harness.reader.waitUntil("locks", reached: 3, deadline: .now + .seconds(30))
                for _ in 0..<3 { try await harness.lock(1) }
                try await waited
                #expect(try await harness.rows() == ["3 late"], "what was waited for is there")
            }
        }
    }

    @Test func `announcements that are lost, early or of nothing do no harm`() async throws {
        try await AggregatorHarness.with { harness async throws in
            let listener = ViewAnnouncementListener(of: "identity", via: harness.store, to: harness.reader)
            let group = ServiceGroup(services: [listener], logger: AggregatorHarness.silent)
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                _ = try await eventually("it listens") { await harness.store.hasListeners("view.identity.locks") ? true : nil }
                try await harness.database.create()
                // A lie: nothing has been projected. The reader looks, and goes on waiting.
                let tell = ViewAnnouncement.teller(of: "identity", via: harness.store)
                let waiting = Task { try await harness.reader.waitUntil("locks", reached: 1, deadline: .now + .seconds(30)) }
                await tell("locks", 1)
                await harness.store.announce("view.identity.locks", headers: MessageHeaders(), payload: Array("nonsense".utf8))
                try await harness.running { _ in
                    try await harness.lock(1)
                    try await waiting.value
                }
                #expect(try await harness.rows() == ["1 late"])
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
        }
    }
}
