import EventLog
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import PlatformTesting
import Telemetry
import Testing

@testable import WebAPI

@Suite("Routes that an address may try only so often")
struct LimitedEndpointTests {
    private static let forwarded = HTTPField.Name("X-Forwarded-For")!

    /// Greets so often, each time as forwarded from the next of the addresses.
    private func greet(_ forwarded: [String?], behind proxies: Int, asOperator: Bool = false) async throws -> [TestResponse] {
        let server = GreetingServer()
        let limiter = AttemptLimiter(AttemptLimits(burst: 2, refillSeconds: 600, trustedProxies: proxies))
        let resources = APIResources(
            requests: RequestLog(store: server.store, board: server.board, now: GreetingServer.now), views: server.views,
            fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: GreetingServer.now)
        let api = API(
            title: "Greetings", version: "1", description: "For tests.", prefix: "/greetings", schemas: ["Greet": Greet.schema],
            resources: resources
        ) { CommandRoute(.post, "/people", Greet.self, by: .anyone, summary: "Greet").limited(by: limiter) }
        let web = WebServer([api], keys: OperatorKeys([GreetingServer.operatorKey]), metrics: PrometheusMetrics())
        return try await web.application(address: .hostname("127.0.0.1", port: 0), logger: Logger(label: "test")).test(.live) { client in
            var answers: [TestResponse] = []
            for address in forwarded {
                let headers: HTTPFields = address.map { [Self.forwarded: $0] } ?? [:]
                answers.append(
                    try await client.send(
                        .post, "/greetings/people", #"{"personId":"ada","text":"hi"}"#, headers: headers, asOperator: asOperator))
            }
            return answers
        }
    }

    @Test("The third of two is refused with 429 and when to come again")
    func refused() async throws {
        let answers = try await greet([nil, nil, nil], behind: 0)
        #expect(answers.map(\.status) == [.accepted, .accepted, .tooManyRequests])
        #expect(answers[2].problem == "too-many-attempts")
        #expect(answers[2].header("Retry-After") == "600")
    }

    @Test("Where no proxy is trusted, X-Forwarded-For buys nothing")
    func untrusted() async throws {
        let answers = try await greet(["198.51.100.1", "198.51.100.2", "198.51.100.3"], behind: 0)
        #expect(answers[2].status == .tooManyRequests)
    }

    @Test("Behind a trusted proxy the address is the one that it added: what stands before is the client's own invention")
    func trusted() async throws {
        let others = try await greet(["198.51.100.1", "198.51.100.2", "198.51.100.3"], behind: 1)
        #expect(others.allSatisfy { $0.status == .accepted })
        let same = try await greet(["1.1.1.1, 198.51.100.1", "2.2.2.2, 198.51.100.1", "3.3.3.3, 198.51.100.1"], behind: 1)
        #expect(same[2].status == .tooManyRequests)
        let two = try await greet(["198.51.100.1, 10.0.0.1", "198.51.100.2, 10.0.0.1", "198.51.100.3, 10.0.0.1"], behind: 2)
        #expect(two.allSatisfy { $0.status == .accepted })
        // It came past the proxies: nothing in the header is theirs.
        let past = try await greet(["198.51.100.1", "198.51.100.2", "198.51.100.3"], behind: 2)
        #expect(past[2].status == .tooManyRequests)
    }

    @Test("The operator is not held up")
    func byOperator() async throws {
        let answers = try await greet([nil, nil, nil, nil], behind: 0, asOperator: true)
        #expect(answers.allSatisfy { $0.status == .accepted })
    }
}
