import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Telemetry
import Testing

@testable import WebAPI

@Suite("Who may call what")
struct AuthorizationTests {
    let server = GreetingServer()

    @Test("A route for the operator refuses everybody else and says how to be one")
    func missingKey() async throws {
        let answer = try await server.test { try await $0.send(.put, "/greetings/people/ada/text", #"{"text":"hi"}"#) }
        #expect(answer.status == .unauthorized)
        #expect(answer.problem == "unauthorized")
        #expect(answer.header("WWW-Authenticate") == #"Bearer realm="tributary""#)
        #expect(await server.commands().isEmpty)
    }

    @Test(
        "Credentials that are not valid are refused, even where none are needed",
        arguments: ["Bearer wrong", "Bearer", "Basic YTpi", "Bearer  a-key-for-tests"])
    func wrongKey(field: String) async throws {
        let answers = try await server.test { client in
            [
                try await client.send(.put, "/greetings/people/ada/text", #"{"text":"hi"}"#, headers: [.authorization: field]),
                try await client.send(.post, "/greetings/people", #"{"personId":"ada","text":""}"#, headers: [.authorization: field]),
            ]
        }
        #expect(answers.map(\.problem) == ["bad-credentials", "bad-credentials"])
        #expect(answers.map(\.status) == [.unauthorized, .unauthorized])
        #expect(await server.commands().isEmpty)
    }

    @Test("The name of the scheme may be written in any case")
    func schemeCase() async throws {
        let answer = try await server.test {
            try await $0.send(.get, "/greetings/people", headers: [.authorization: "bEARER \(GreetingServer.operatorKey)"])
        }
        #expect(answer.status == .ok)
    }

    @Test("Without any operator key nobody is the operator")
    func noKeys() async {
        let authenticator = Authenticator(operators: OperatorKeys())
        await #expect(throws: Problem.badCredentials) { try await authenticator.caller(of: [.authorization: "Bearer "]) }
        await #expect(throws: Problem.badCredentials) { try await authenticator.caller(of: [.authorization: "Bearer x"]) }
    }

    @Test("A route that is in the router but declared nothing is refused to everybody, the operator included")
    func undeclaredRoute() async throws {
        let web = WebServer([server.api], keys: OperatorKeys([GreetingServer.operatorKey]), metrics: PrometheusMetrics())
        let router = try web.router()
        router.get("/secret") { _, _ in "the treasure" }
        let answers = try await Application(router: router).test(.router) { client in
            [try await client.send(.get, "/secret"), try await client.send(.get, "/secret", asOperator: true)]
        }
        #expect(answers.map(\.status) == [.forbidden, .forbidden])
        #expect(answers.allSatisfy { !$0.text.contains("treasure") })
    }

    @Test("The same key of two callers is two requests, and the second caller learns nothing")
    func keyOfAnotherCaller() async throws {
        let answer = try await server.test { client in
            _ = try await client.greet("k-1")
            return try await client.send(
                .post, "/greetings/people", #"{"personId":"ada","text":"hello"}"#, headers: [.init("Idempotency-Key")!: "k-1"],
                asOperator: true)
        }
        #expect(answer.problem == "idempotency-key-reused")
    }
}
