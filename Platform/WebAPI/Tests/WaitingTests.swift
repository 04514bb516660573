import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import WebAPI

@Suite("Waiting for the outcome of a command")
struct WaitingTests {
    let server = GreetingServer()

    @Test("A client that waits for a command that makes something gets 201, its place and its position")
    func created() async throws {
        try await server.settle("k-1", .completed(position: 12))
        let answer = try await server.test { try await $0.greet("k-1", prefer: "wait=5") }
        #expect(answer.status == .created)
        #expect(answer.text == #"{"requestId":"k-1","status":"completed","position":"greetings:12"}"#)
        #expect(answer.header("Location") == "/greetings/people/ada")
        #expect(answer.header("Tributary-Position") == "greetings:12")
        #expect(answer.header("Preference-Applied") == "wait=5")
    }

    @Test("A client that waits for a change gets 200")
    func changed() async throws {
        try await server.settle("k-1", .completed(position: 12))
        let answer = try await server.test {
            try await $0.send(
                .put, "/greetings/people/ada/text", #"{"text":"hi"}"#,
                headers: [.init("Idempotency-Key")!: "k-1", .init("Prefer")!: "wait=5"], asOperator: true)
        }
        #expect(answer.status == .ok)
        #expect(answer.header("Location") == nil)
    }

    @Test("A rejection reaches a client that waits as the problem it is")
    func rejected() async throws {
        try await server.settle("k-1", .rejected(Rejection(code: "mood-bad", title: "Not now.", status: 409, pointer: "/text")))
        let answer = try await server.test { try await $0.greet("k-1", prefer: "wait=5") }
        #expect(answer.status == .conflict)
        #expect(answer.problem == "mood-bad")
        #expect(answer.string("requestId") == "k-1")
        #expect(answer.string("errors", "0", "pointer") == "/text")
        #expect(answer.header("Preference-Applied") == "wait=5")
    }

    @Test("An outcome that comes while the client waits is told at once")
    func outcomeWhileWaiting() async throws {
        let answer = try await server.test { [server] client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.board.run(server.store) }
                group.addTask {
                    // The component's part: once the command is there, it is settled.
                    let reader = await server.store.read("GREETINGS_COMMANDS", after: 0)
                    _ = try await reader.next(atMost: 1)
                    try await server.settle("k-1", .completed(position: 1))
                }
                defer { group.cancelAll() }
                return try await client.greet("k-1", prefer: "wait=30")
            }
        }
        #expect(answer.status == .created)
    }

    @Test("A client whose time is over gets 202 like one that did not wait")
    func timeOver() async throws {
        let answer = try await server.test { try await $0.greet("k-1", prefer: "wait=1") }
        #expect(answer.status == .accepted)
        #expect(answer.header("Location") == "/requests/k-1")
    }

    @Test("A request that is pending, completed or rejected says so to the caller who made it")
    func status() async throws {
        let (pending, completed) = try await server.test { [server] client in
            _ = try await client.greet("k-1")
            let pending = try await client.send(.get, "/requests/k-1")
            try await server.settle("k-1", .completed(position: 3))
            return (pending, try await client.send(.get, "/requests/k-1"))
        }
        #expect(pending.text == #"{"requestId":"k-1","status":"pending"}"#)
        #expect(completed.text == #"{"requestId":"k-1","status":"completed","position":"greetings:3"}"#)
        let rejected = try await server.test { [server] client in
            _ = try await client.greet("k-2")
            try await server.settle("k-2", .rejected(Rejection(code: "mood-bad", title: "Not now.")))
            return try await client.send(.get, "/requests/k-2")
        }
        #expect(rejected.string("status") == "rejected")
        #expect(rejected.string("problem", "type") == "https://tributary.dev/problems/mood-bad")
    }

    @Test("Another caller's request does not exist, nor does one that was never made", arguments: ["k-1", "k-2", "a%20b", "a.b"])
    func foreignRequest(id: String) async throws {
        let answer = try await server.test { client in
            _ = try await client.greet("k-1")
            return try await client.send(.get, "/requests/\(id)", asOperator: true)
        }
        #expect(answer.status == .notFound)
        #expect(answer.problem == "request-not-found")
    }
}
