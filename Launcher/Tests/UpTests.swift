import Foundation
import LocalServers
import PlatformTesting
import Testing

@testable import tributary

/// `tributary up` as a process, with servers of its own.
@Suite(.serialized)
struct UpTests {
    private func client(_ url: String, _ data: String) throws -> IdentityClient {
        IdentityClient(url: url, key: try Scratch.text("\(data)/operator-key").trimmingCharacters(in: .newlines))
    }

    @Test func aPersonIsRegisteredAndStillThereAfterARestart() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let id = IdentityClient.newID()
            let first = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            var identity = try client(try await first.ready(), data)
            let registered = try await identity.register(id, email: "ada@example.org")
            #expect(registered.status == 201, "\(registered.body)")
            let position = try #require(registered.headers["tributary-position"])
            let profile = try await identity.profile(id, at: position)
            #expect(profile.status == 200)
            #expect(profile["email"] == "ada@example.org")
            #expect(try await first.end() == 0)
            #expect(first.output.split(separator: "\n").count == 1, "the standard output is one line: \(first.output)")
            #expect(!(first.output + first.errors).contains(identity.key), "the operator's key is never printed")
            #expect(!FileManager.default.fileExists(atPath: "\(data)/run.json"))

            let second = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            identity = try client(try await second.ready(), data)
            #expect(try await identity.profile(id, at: position).body == profile.body)
            #expect(try await identity.register(IdentityClient.newID(), email: "ada@example.org").status == 409)
            #expect(try await second.end(SIGINT) == 0)
        }
    }

    @Test func theCommandsBesideItFindWhatRuns() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let id = IdentityClient.newID()
            let up = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            let identity = try client(try await up.ready(), data)
            #expect(try await identity.register(id, email: "grace@example.org").status == 201)

            let events = try TributaryProcess(["entity", "identity", "user", id, "--json", "--data", data], in: scratch)
            #expect(try await events.status() == 0)
            #expect(events.output.contains(#""type":"tributary.identity.UserRegistered.v1""#), "\(events.output)\(events.errors)")

            let nobody = try TributaryProcess(["entity", "identity", "user", IdentityClient.newID(), "--data", data], in: scratch)
            #expect(try await nobody.status() == 1)
            #expect(nobody.errors.contains("nothing has happened"))

            let replay = try TributaryProcess(["replay", "identity", "--data", data], in: scratch)
            #expect(try await replay.status() == 0, "\(replay.errors)")
            #expect(replay.output.contains("generation 2 is shown"))

            let count = ["psql", "identity", "--data", data, "--", "-Atc", "SELECT data->>'email' FROM user_profiles"]
            let psql = try TributaryProcess(count, in: scratch)
            #expect(try await psql.status() == 0, "\(psql.errors)")
            #expect(psql.output == "grace@example.org\n")

            let second = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            #expect(try await second.status() == 1)
            #expect(second.errors.contains("is in use by process"))
            // A view is read over a connection that is new to Postgres, which opens its files anew.
            let again = try TributaryProcess(count, in: scratch)
            #expect(try await again.status() == 0, "the first goes on: \(again.errors)")
            _ = try await eventually("it is ready") { try await identity.get("/ready").status == 200 ? true : nil }

            let port = try #require(URL(string: identity.url)?.port)
            let elsewhere = try TributaryProcess(["up", "--port", "\(port)", "--data", "\(scratch.path)/other"], in: scratch)
            #expect(try await elsewhere.status() == 1)
            #expect(elsewhere.errors.contains("port \(port) is taken"))
            #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/other"), "nothing was begun")

            #expect(try await up.end() == 0)
            let offline = try TributaryProcess(["replay", "identity-aggregator", "--data", data], in: scratch)
            #expect(try await offline.status() == 0, "\(offline.errors)")
            #expect(offline.output.contains("generation 3 is shown"))
        }
    }

    @Test func afterKillNineItGoesOn() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let id = IdentityClient.newID()
            let first = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            let registered = try await client(try await first.ready(), data).register(id, email: "joan@example.org")
            #expect(registered.status == 201)
            try await first.end(SIGKILL)

            let second = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            let identity = try client(try await second.ready(), data)
            #expect(try await identity.profile(id, at: registered.headers["tributary-position"])["email"] == "joan@example.org")
            #expect(try await second.end() == 0)
        }
    }

    @Test(arguments: ["nats", "postgres"])
    func aPrivateServerThatDiesIsStartedAgain(_ server: String) async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let up = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            let identity = try client(try await up.ready(), data)
            let before = try #require(Int32(Scratch.text("\(data)/\(server)/server.pid").split(separator: " ")[0]))
            kill(before, SIGKILL)
            _ = try await eventually("another process serves \(server)", within: .seconds(60)) {
                let now = try? Scratch.text("\(data)/\(server)/server.pid").split(separator: " ").first.flatMap { Int32($0) }
                return now.flatMap { $0 } == before || now == nil ? nil : true
            }
            // Each try is a person of its own: what is asked for again after an answer that was lost is a conflict.
            let (id, registered) = try await eventually("a person can register again") {
                let id = IdentityClient.newID()
                let answer = try await identity.register(id, email: "\(id)@example.org")
                return answer.status == 201 ? (id, answer) : nil
            }
            let position = registered.headers["tributary-position"]
            _ = try await eventually("the profile is shown", within: .seconds(60)) {
                try await identity.profile(id, at: position).status == 200 ? true : nil
            }
            #expect(try await up.end() == 0)
        }
    }
}
