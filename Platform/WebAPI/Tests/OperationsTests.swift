import Hummingbird
import HummingbirdTesting
import Testing
import WebAPI

@Suite("Health, readiness and metrics")
struct OperationsTests {
    var server = GreetingServer()

    @Test("A process that lives says so")
    func health() async throws {
        let answer = try await server.test { try await $0.send(.get, "/health") }
        #expect(answer.status == .ok)
    }

    @Test("A process whose checks all hold is ready, and one check that does not hold makes it unready and is named")
    func readiness() async throws {
        let ready = try await server.test { try await $0.send(.get, "/ready") }
        #expect(ready.status == .ok)
        var server = server
        server.checks = [ReadinessCheck("log") { nil }, ReadinessCheck("views") { "the database is away" }]
        let unready = try await server.test { try await $0.send(.get, "/ready") }
        #expect(unready.status == .serviceUnavailable)
        #expect(unready.header("Retry-After") == "1")
        #expect(
            unready.text
                == #"{"status":"not ready","checks":[{"name":"log","ready":true},{"name":"views","ready":false,"reason":"the database is away"}]}"#
        )
    }

    @Test("Requests are counted and timed by the template of their route, never by path")
    func metrics() async throws {
        let answer = try await server.test { client in
            _ = try await client.send(.get, "/greetings/people/ada")
            _ = try await client.send(.get, "/greetings/people/grace")
            _ = try await client.send(.get, "/no/such/path")
            return try await client.send(.get, "/metrics")
        }
        #expect(answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
        #expect(answer.text.contains(#"http_requests_total{method="GET",route="/greetings/people/{personId}",status="4xx"} 2"#))
        #expect(answer.text.contains(#"http_requests_total{method="other",route="unmatched",status="4xx"} 1"#))
        #expect(answer.text.contains(#"http_request_duration_seconds_count{method="GET",route="/greetings/people/{personId}"} 2"#))
        #expect(!answer.text.contains("grace"))
    }
}
