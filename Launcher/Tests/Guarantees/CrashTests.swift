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
        let seed = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64(Int64.max))
        print("CrashTests: TEST_SEED=\(seed)")
        var random = SplitMix64(state: seed)
        try await Installation.with { installation in
            var process = try installation.start()
            var url = try await process.ready()
            let people = try await register(Self.people, through: installation.client(url))
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

            try await everyRequestHasEnded(accepted, installation.client(url))
            try await everyCommandTookEffectOnce(accepted, installation)
            try await installation.viewIsUpToDate()
            let live = try await installation.digest()
            #expect(live.rows == Self.people)
            #expect(try await process.end() == 0)
            #expect(try await installation.replay() == live)
        }
    }

    private func register(_ count: Int, through client: IdentityClient) async throws -> [String] {
        var people: [String] = []
        for index in 0..<count {
            let id = IdentityClient.newID()
            let answer = try await client.register(id, email: "person-\(index)@example.org")
            #expect(answer.status == 201, "\(answer.body)")
            people.append(id)
        }
        return people
    }

    private func everyRequestHasEnded(_ accepted: [String: String], _ client: IdentityClient) async throws {
        for request in accepted.keys {
            let status = try await eventually("the outcome of \(request)", within: .seconds(60)) {
                let answer = try await client.status(of: request)
                return answer["status"] == "pending" ? nil : answer["status"]
            }
            #expect(status == "completed")
        }
    }

    /// Reads the raw stream: each accepted request caused at most one event of its person, and exactly one where it changed the name.
    private func everyCommandTookEffectOnce(_ accepted: [String: String], _ installation: Installation) async throws {
        let events = try await installation.messages(of: StreamName.events(of: "identity"))
        let causes = events.filter { $0.headers[.type] == "tributary.identity.UserModified.v1" }.compactMap { $0.headers[.causationID] }
        #expect(Set(causes).count == causes.count, "no command has two events")
        // Everybody's names differ from one change to the next, so that each accepted command must have left its event.
        #expect(Set(causes) == Set(accepted.keys))
        let commands = try await installation.messages(of: StreamName.commands(of: "identity"))
        let positions = Dictionary(commands.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
        for (subject, ofOne) in Dictionary(grouping: events, by: \.subject) {
            let causing = ofOne.compactMap { $0.headers[.causationPosition].flatMap { UInt64($0) } }
            #expect(causing == causing.sorted(), "\(subject) was handled in order")
            #expect(causing.allSatisfy { positions[$0] != nil })
        }
    }
}
