import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import WebAPI

@Suite("Routes and methods")
struct RoutingTests {
    let server = GreetingServer()

    @Test("A path that leads nowhere is a problem like any other", arguments: [TestingSetup.router, .live])
    func unknownPath(setup: TestingSetup) async throws {
        let answer = try await server.test(setup) { try await $0.send(.get, "/nowhere") }
        #expect(answer.status == .notFound)
        #expect(answer.problem == "not-found")
    }

    @Test("A method that a path does not allow is 405 and says which it does")
    func methodNotAllowed() async throws {
        let answer = try await server.test { try await $0.send(.delete, "/greetings/people") }
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.problem == "method-not-allowed")
        #expect(answer.header("Allow") == "GET, HEAD, OPTIONS, POST")
    }

    @Test(
        "TRACE is not allowed anywhere: it would send the operator's key back; nor is QUERY, which nobody asked for yet",
        arguments: ["TRACE", "QUERY"])
    func trace(method: String) async throws {
        let answer = try await server.test { try await $0.send(.init(method)!, "/greetings/people") }
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.problem == "method-not-allowed")
    }

    @Test("OPTIONS says what a path allows")
    func options() async throws {
        let answer = try await server.test { try await $0.send(.options, "/greetings/people/ada/text") }
        #expect(answer.status == .noContent)
        #expect(answer.header("Allow") == "OPTIONS, PUT")
    }

    @Test("A method that HTTP does not know is 501")
    func unknownMethod() async throws {
        let answer = try await server.test { try await $0.send(.init("BREW")!, "/greetings/people") }
        #expect(answer.status == .notImplemented)
        #expect(answer.problem == "method-not-implemented")
    }

    @Test("One socket carries a command, its outcome and a read of the view")
    func overSocket() async throws {
        await server.views.put("ada", #"{"personId":"ada"}"#, at: 1)
        let answers = try await server.test(.live) { [server] client in
            let accepted = try await client.greet("k-1")
            try await server.settle("k-1", .completed(position: 1))
            return [
                accepted, try await client.greet("k-1", prefer: "wait=2"), try await client.send(.get, "/requests/k-1"),
                try await client.send(.get, "/greetings/people/ada?position=greetings:1"),
            ]
        }
        #expect(answers.map(\.status) == [.accepted, .created, .ok, .ok])
        #expect(answers[1].text == #"{"requestId":"k-1","status":"completed","position":"greetings:1"}"#)
    }

    @Test("Headers beyond the limit are refused before they reach a route")
    func hugeHeaders() async throws {
        let status = try await server.test(.live) {
            try await $0.send(.get, "/health", headers: [.init("X-Long")!: String(repeating: "x", count: 20_000)]).status
        }
        #expect(status.code >= 400 && status.code < 500)
    }
}
