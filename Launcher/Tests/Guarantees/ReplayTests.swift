import EventSourcing
import Hosting
import PlatformTesting
import Testing

@testable import tributary

/// Views are derived: dropped and rebuilt from the stream they are what they were.
@Suite(.serialized)
struct ReplayTests {
    @Test func `replay from stream: with every view database dropped, the rows come back as they were`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let client = try installation.client(try await process.ready())
            for index in 0..<30 {
                let id = IdentityClient.newID()
                let registered = try await client.register(id, email: "person-\(index)@example.org")
                #expect(registered.status == 201)
                if index % 2 == 0 { #expect(try await client.rename(id, to: "Renamed \(index)", request: UniqueID.random()).status == 202) }
                if index % 3 == 0 { #expect(try await client.lock(id, because: "reason \(index)").status == 202) }
                if index % 5 == 0 { #expect(try await client.changeEmail(id, to: "moved-\(index)@example.org").status == 202) }
                if index % 7 == 0 { #expect(try await client.close(id).status == 202) }
            }
            #expect(try await process.end() == 0)
            let again = try installation.start()
            _ = try await again.ready()
            try await installation.viewIsUpToDate()
            let live = try await installation.digest()
            #expect(live.rows == 30)
            #expect(try await again.end() == 0)

            try await installation.database.drop()
            let third = try installation.start()
            _ = try await third.ready()
            try await installation.viewIsUpToDate()
            #expect(try await installation.digest() == live, "rebuilt by a start")
            #expect(try await third.end() == 0)
            #expect(try await installation.replay() == live, "rebuilt by a replay")
        }
    }

    @Test func `while generations are verified, shown and taken back, a reader sees no error and nothing older than before`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let client = try installation.client(try await process.ready())
            let id = IdentityClient.newID()
            var position = try await client.register(id, email: "ada@example.org").headers["tributary-position"]
            // The row is there before anyone reads without a position.
            #expect(try await client.profile(id, at: position).status == 200)
            let reading = Reading()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    while await !reading.isOver {
                        let answer = try await client.profile(id, at: nil)
                        await reading.note(answer)
                    }
                }
                for (round, mode) in [ReplayMode.replace, .verify, .rollback].enumerated() {
                    _ = try await installation.replay(mode)
                    let renamed = try await client.rename(id, to: "Round \(round)", request: UniqueID.random(), waiting: true)
                    position = renamed.headers["tributary-position"]
                }
                #expect(try await client.profile(id, at: position)["firstName"] == "Round 2")
                await reading.end()
                try await group.waitForAll()
            }
            #expect(await reading.refusals == [])
            #expect(await reading.wentBack == false)
            #expect(try await process.end() == 0)
        }
    }

    private actor Reading {
        private(set) var isOver = false
        /// What was answered instead of the profile.
        private(set) var refusals: [String] = []
        private(set) var wentBack = false
        private var last = 0

        func note(_ answer: IdentityClient.Answer) {
            guard answer.status == 200 else { return refusals.append("\(answer.status) \(answer.body)") }
            let sequence = answer.headers["etag"].flatMap { Int($0.dropFirst().prefix { $0.isNumber }) } ?? 0
            if sequence < last { wentBack = true }
            last = sequence
        }

        func end() { isOver = true }
    }
}
