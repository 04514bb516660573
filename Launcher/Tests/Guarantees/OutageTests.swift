import EventSourcing
import PlatformTesting
import Testing

@testable import tributary

/// A server that goes away and comes back.
@Suite(.serialized)
struct OutageTests {
    @Test func `without NATS a command is refused with 503 and Retry-After, and everything resumes by itself`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let client = try installation.client(try await process.ready())
            let id = IdentityClient.newID()
            #expect(try await client.register(id, email: "ada@example.org").status == 201)

            // What is read all the same must be there before the server is not.
            _ = try await eventually("the person shows") { try await client.profile(id, at: nil).status == 200 ? true : nil }
            await installation.nats.process.kill()
            let request = UniqueID.random()
            let refused = try await eventually("a command is refused") {
                let answer = try await client.rename(id, to: "During", request: request)
                return answer.status == 503 ? answer : nil
            }
            #expect(refused.headers["retry-after"] != nil)
            #expect(refused.headers["content-type"] == "application/problem+json")
            #expect(try await client.get("/health").status == 200)
            _ = try await eventually("readiness shows it") { try await client.get("/ready").status == 503 ? true : nil }
            #expect(try await client.profile(id, at: nil).status == 200, "views are read all the same")

            try await installation.nats.process.start()
            _ = try await eventually("a command is accepted again", within: .seconds(60)) {
                try await client.rename(id, to: "After", request: request + "a").status == 202 ? true : nil
            }
            _ = try await eventually("its effect shows", within: .seconds(60)) {
                try await client.profile(id, at: nil)["firstName"] == "After" ? true : nil
            }
            _ = try await eventually("it is ready again") { try await client.get("/ready").status == 200 ? true : nil }
            #expect(try await process.end() == 0)
        }
    }

    @Test func `without Postgres reads answer 503, commands are carried out, and the view catches up by itself`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let client = try installation.client(try await process.ready())
            let id = IdentityClient.newID()
            #expect(try await client.register(id, email: "ada@example.org").status == 201)

            try await installation.postgres.crash()
            let refused = try await eventually("a read is refused") {
                let answer = try await client.profile(id, at: nil)
                return answer.status == 503 ? answer : nil
            }
            #expect(refused.headers["retry-after"] != nil)
            #expect(try await client.get("/health").status == 200)
            let renamed = try await client.rename(id, to: "During", request: UniqueID.random(), waiting: true)
            #expect(renamed.status == 200, "\(renamed.body)")

            try await installation.postgres.restart()
            _ = try await eventually("the view catches up", within: .seconds(60)) {
                try await client.profile(id, at: nil)["firstName"] == "During" ? true : nil
            }
            _ = try await eventually("it is ready again", within: .seconds(30)) {
                try await client.get("/ready").status == 200 ? true : nil
            }
            #expect(try await process.end() == 0)
        }
    }
}
