import EventLog
import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// What holds when the process is killed at any moment.
@Suite(.serialized)
struct CrashTests {
    private static let people = 24
    private static let changes = 40
    private static let kills = 6

    @Test func `killed at random moments under load, it loses no accepted command and applies none twice`() async throws {
        let seed = TestSeed.next()
        var random = SplitMix64(state: seed)
        try await Installation.with { installation in
            var process = try installation.start()
            var url = try await process.ready()
            let people = try await installation.register(Self.people, through: installation.client(url))
            let workload = Workload(people: people)
            await workload.serve(at: url)
            async let load: Void = workload.run(changes: Self.changes) { try installation.client($0) }
            for _ in 0..<Self.kills {
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...700, using: &random)))
                await workload.serve(at: nil)
                try await process.end(SIGKILL)
                process = try installation.start()
                url = try await process.ready()
                await workload.serve(at: url)
            }
            try await load
            let accepted = await workload.accepted
            #expect(accepted.count == Self.people * Self.changes)

            try await installation.everyRequestHasEnded(accepted, installation.client(url))
            try await installation.everyCommandTookEffectOnce(accepted)
            try await installation.viewIsUpToDate()
            let live = try await installation.digest()
            #expect(live.rows == Self.people)
            #expect(try await process.end() == 0)
            #expect(try await installation.replay() == live)
        }
    }
}
