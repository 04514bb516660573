import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// What holds with several instances of a component, each a process, whatever becomes of one.
@Suite(.serialized)
struct InstancesTests {
    private static let people = 24

    @Test func `an instance that is killed is followed within ten seconds, and nothing is lost or doubled`() async throws {
        try await withTwoComponents { installation, url, first, _ in
            let workload = try await Workload(people: installation.register(Self.people, through: installation.client(url)))
            await workload.serve(at: url)
            async let load: Void = workload.run(changes: 60) { try installation.client($0) }
            _ = try await eventually("the load is under way") { await workload.accepted.count > 200 ? true : nil }
            try await first.end(SIGKILL)
            // Ten seconds on a machine that has them to spare; six times that on one that runs everything else beside it.
            _ = try await eventually("the other one owns every partition", within: .seconds(60)) {
                Set(try await installation.owners().values).count == 1 ? true : nil
            }
            try await load
            let accepted = await workload.accepted
            try await installation.everyRequestHasEnded(accepted, installation.client(url))
            try await installation.everyCommandTookEffectOnce(accepted)
        }
    }

    @Test func `an owner that is paused, followed, and wakes up in its old belief changes nothing`() async throws {
        try await withTwoComponents { installation, url, first, _ in
            let workload = try await Workload(people: installation.register(Self.people, through: installation.client(url)))
            await workload.serve(at: url)
            async let load: Void = workload.run(changes: 60) { try installation.client($0) }
            _ = try await eventually("the load is under way") { await workload.accepted.count > 200 ? true : nil }
            await first.signal(SIGSTOP)
            try await load
            let accepted = await workload.accepted
            // Everything ends although one of the two sleeps: the other has taken its partitions over.
            try await installation.everyRequestHasEnded(accepted, installation.client(url))
            let outcomes = try await installation.outcomes(of: accepted)
            await first.signal(SIGCONT)
            let again = Workload(people: Array(Set(accepted.values)))
            await again.serve(at: url)
            try await again.run(changes: 10) { try installation.client($0) }
            let both = accepted.merging(await again.accepted) { $1 }
            try await installation.everyRequestHasEnded(both, installation.client(url))
            try await installation.everyCommandTookEffectOnce(both)
            #expect(try await installation.outcomes(of: accepted) == outcomes, "what was told stays told")
        }
    }

    @Test func `told to end under load, it drains and leaves nothing half done`() async throws {
        try await withTwoComponents { installation, url, first, second in
            let workload = try await Workload(people: installation.register(Self.people, through: installation.client(url)))
            await workload.serve(at: url)
            async let load: Void = workload.run(changes: 60) { try installation.client($0) }
            _ = try await eventually("the load is under way") { await workload.accepted.count > 200 ? true : nil }
            for process in [first, second] {
                #expect(try await process.end() == 0)
            }
            let third = try installation.start(["identity-component"])
            _ = try await third.ready()
            try await load
            let accepted = await workload.accepted
            try await installation.everyRequestHasEnded(accepted, installation.client(url))
            try await installation.everyCommandTookEffectOnce(accepted)
            #expect(try await third.end() == 0)
        }
    }

    /// One process with the application and the aggregator, and two with the component alone.
    private func withTwoComponents(
        _ body: (Installation, String, TributaryProcess, TributaryProcess) async throws -> Void
    ) async throws {
        try await Installation.with { installation in
            let first = try installation.start(["identity-component"])
            let second = try installation.start(["identity-component"])
            let front = try installation.start(["identity-application", "identity-aggregator"])
            _ = try await first.ready()
            _ = try await second.ready()
            try await body(installation, try await front.ready(), first, second)
            #expect(try await front.end() == 0)
        }
    }
}
