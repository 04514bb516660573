import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlatformTesting
import Testing
import WebAPI

@Suite("Commands over HTTP")
struct CommandTests {
    let server = GreetingServer()

    @Test("A command is answered with 202, its id, and where to ask for its outcome")
    func accepted() async throws {
        let answer = try await server.test { try await $0.greet() }
        let id = try #require(answer.string("requestId"))
        #expect(answer.status == .accepted)
        #expect(answer.text == #"{"requestId":"\#(id)","status":"accepted"}"#)
        #expect(answer.header("Location") == "/requests/\(id)")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Server") == nil)
        #expect(
            await server.commands().map(\.subject) == [EntityAddress(context: "greetings", entity: "person", id: "ada")!.commandSubject])
    }

    @Test(
        "The idempotency key, quoted or bare, under either name, is the request's id", arguments: ["\"k-1\"", "k-1"],
        ["Idempotency-Key", "X-Request-Id"])
    func clientsID(value: String, name: String) async throws {
        let answer = try await server.test {
            try await $0.send(.post, "/greetings/people", #"{"personId":"ada","text":""}"#, headers: [.init(name)!: value])
        }
        #expect(answer.string("requestId") == "k-1")
    }

    @Test("A key with a character that a path would not hold is escaped in the location, and found there")
    func escapedLocation() async throws {
        let (answer, status) = try await server.test { client in
            let answer = try await client.greet("a/b%\"c")
            return (answer, try await client.send(.get, answer.header("Location") ?? ""))
        }
        #expect(answer.header("Location") == "/requests/a%2fb%25%22c")
        #expect(status.string("requestId") == "a/b%\"c")
    }

    @Test("The same request again has the same answer, and no second effect on what is decided")
    func repeated() async throws {
        let (first, second) = try await server.test { client in (try await client.greet("k-1"), try await client.greet("k-1")) }
        #expect(first.status == .accepted)
        #expect(second.status == .accepted)
        #expect(first.text == second.text)
        #expect(await Set(server.commands().map { Envelope(headers: $0.headers)?.id }) == ["k-1"])
    }

    @Test("A command that a route has made wrongly is our fault, and is not stored", arguments: ["Idempotency-Key", "X-Other"])
    func madeWrongly(header: String) async throws {
        var server = server
        server.others = [
            CommandRoute(.put, "/people/{personId}/shout", Greet.self, from: GreetAgain.self, by: .operator, summary: "Shout") {
                var greeting = $0.greeting
                greeting.text = String(repeating: greeting.text, count: 101)
                return greeting
            }
        ]
        let answer = try await server.test {
            try await $0.send(.put, "/greetings/people/ada/shout", #"{"text":"a"}"#, headers: [.init(header)!: "k-1"], asOperator: true)
        }
        #expect(answer.status == .internalServerError)
        #expect(answer.problem == "internal-error")
        #expect(await server.commands().isEmpty)
        #expect(await server.store.messages(in: StreamName.requests).isEmpty)
        let right = try await server.test {
            try await $0.send(.put, "/greetings/people/ada/shout", #"{"text":""}"#, headers: [.init(header)!: "k-1"], asOperator: true)
        }
        #expect(right.status == .accepted)
    }

    @Test("The same key with another body is refused with 422 and publishes nothing")
    func otherBody() async throws {
        let answer = try await server.test { client in
            _ = try await client.greet("k-1")
            return try await client.greet("k-1", text: "something else")
        }
        #expect(answer.status == .unprocessableContent)
        #expect(answer.problem == "idempotency-key-reused")
        #expect(await server.commands().count == 1)
    }

    @Test("White space and the order of members do not make another body")
    func canonicalBody() async throws {
        let answer = try await server.test { client in
            _ = try await client.greet("k-1")
            return try await client.send(
                .post, "/greetings/people", #" { "text" : "hello", "personId": "ada" } "#, headers: [.init("Idempotency-Key")!: "k-1"])
        }
        #expect(answer.status == .accepted)
    }

    @Test("The body is nowhere in the record of the request")
    func fingerprint() async throws {
        _ = try await server.test { try await $0.greet("k-1", text: "a secret") }
        let records = await server.store.messages(in: StreamName.requests)
        #expect(records.count == 1)
        #expect(!String(decoding: records[0].payload, as: UTF8.self).contains("secret"))
    }

    @Test("A malformed key is refused by name", arguments: ["a b", "a.b", "a*", "\"open", "", String(repeating: "x", count: 129)])
    func malformedKey(key: String) async throws {
        let answer = try await server.test { try await $0.greet(key) }
        #expect(answer.status == .badRequest)
        #expect(answer.problem == "malformed-header")
        #expect(answer.string("errors", "0", "header") == "Idempotency-Key")
        #expect(await server.commands().isEmpty)
    }

    @Test("Two names for one request that contradict each other are refused")
    func contradictingKeys() async throws {
        let answer = try await server.test {
            try await $0.send(
                .post, "/greetings/people", #"{"personId":"ada","text":""}"#,
                headers: [.init("Idempotency-Key")!: "a", .init("X-Request-Id")!: "b"])
        }
        #expect(answer.problem == "malformed-header")
    }

    @Test("A subscriber's id is where the outcome is sent, and the trace goes along")
    func inboxAndTrace() async throws {
        let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        _ = try await server.test {
            try await $0.send(
                .post, "/greetings/people", #"{"personId":"ada","text":""}"#,
                headers: [.init("X-Subscriber-Id")!: "socket-1", .init("traceparent")!: trace])
        }
        let command = try #require(await server.commands().first)
        #expect(command.headers[.inbox] == "socket-1")
        #expect(command.headers[.traceParent] == trace)
    }

    @Test("An unreachable log is 503 with Retry-After, and says that nothing was done")
    func unavailable() async throws {
        await server.store.failNextAppend(with: MessageStoreError(.unavailable, "away"), stored: false)
        let answer = try await server.test { try await $0.greet("k-1") }
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.problem == "log-unavailable")
        #expect(answer.header("Retry-After") == "1")
        #expect(answer.string("requestId") == "k-1")
        #expect(await server.commands().isEmpty)
    }

    @Test("A lost acknowledgement is 503 and names the key to repeat with; the repeat has one effect")
    func outcomeUnknown() async throws {
        let (first, second) = try await server.test { [store = server.store] client in
            await store.failNextAppend(with: MessageStoreError(.outcomeUnknown, "no answer"), stored: true)
            let first = try await client.greet()
            return (first, try await client.greet(first.string("requestId")))
        }
        #expect(first.status == .serviceUnavailable)
        #expect(first.problem == "acceptance-unknown")
        #expect(first.header("Retry-After") == "1")
        #expect(second.status == .accepted)
        #expect(second.string("requestId") == first.string("requestId"))
        #expect(await Set(server.commands().map { Envelope(headers: $0.headers)?.id }).count == 1)
    }

    @Test("An id in the path becomes a member of the command")
    func pathMember() async throws {
        let answer = try await server.test { try await $0.send(.put, "/greetings/people/grace/text", #"{"text":"hi"}"#, asOperator: true) }
        #expect(answer.status == .accepted)
        #expect(await server.commands().map { String(decoding: $0.payload, as: UTF8.self) } == [#"{"personId":"grace","text":"hi"}"#])
    }

    @Test("A body that names another id than the path is refused")
    func pathContradiction() async throws {
        let answer = try await server.test {
            try await $0.send(.put, "/greetings/people/grace/text", #"{"personId":"ada","text":"hi"}"#, asOperator: true)
        }
        #expect(answer.status == .unprocessableContent)
        #expect(answer.problem == "path-contradiction")
        #expect(answer.string("errors", "0", "pointer") == "/personId")
        #expect(await server.commands().isEmpty)
    }
}
