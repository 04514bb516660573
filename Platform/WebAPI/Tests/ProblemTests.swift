import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Logging
import Telemetry
import Testing

@testable import WebAPI

@Suite("What callers are told about errors")
struct ProblemTests {
    private struct Unforeseen: Error {
        let secret = "the address of the database"
    }

    @Test(
        "Every kind of error has its one problem",
        arguments: [
            (JSONError(.malformed, "x"), "malformed-json", 400), (JSONError(.tooDeep, "x"), "json-too-deep", 400),
            (JSONError(.invalidNumber, "x"), "invalid-number", 400), (JSONError(.constraint, at: "/a", "x"), "invalid-body", 422),
            (JSONError(.contradiction, at: "/a", "x"), "path-contradiction", 422),
            (RequestLogError(.otherBody, "x"), "idempotency-key-reused", 422),
            (RequestLogError(.unavailable, "x"), "log-unavailable", 503),
            (RequestLogError(.outcomeUnknown, "x"), "acceptance-unknown", 503),
            (RequestLogError(.tooLarge, "x"), "command-too-large", 413),
            (Rejection(code: "taken", title: "Taken.", status: 409), "taken", 409),
            (ViewSourceError("x"), "view-unavailable", 503), (HTTPError(.notFound), "not-found", 404),
            (HTTPError(.badRequest), "http-400", 400),
            (HTTPError(.badGateway), "internal-error", 500), (Unforeseen(), "internal-error", 500),
        ] as [(any Error, String, Int)])
    func map(error: any Error, code: String, status: Int) {
        let problem = Problem(error)
        #expect(problem.code == code)
        #expect(problem.status.code == status)
        #expect(problem.headers.contains(.retryAfter) == (status == 503))
    }

    @Test("A problem is written as RFC 9457 says, with what is at fault")
    func json() {
        let problem = Problem(
            "odd", "It is \"odd\"", status: .badRequest, detail: "Very.",
            faults: [
                .init(.body(pointer: "/a~1b"), "must be even"), .init(.parameter("n"), "must be even"), .init(.header("X"), "must be even"),
            ]
        ).of(request: "k-1")
        #expect(
            String(decoding: problem.json, as: UTF8.self) == #"""
                {"type":"https://tributary.dev/problems/odd","title":"It is \"odd\"","status":400,"detail":"Very.","requestId":"k-1","errors":[{"pointer":"/a~1b","detail":"must be even"},{"parameter":"n","detail":"must be even"},{"header":"X","detail":"must be even"}]}
                """#)
    }

    @Test("An error nobody foresaw is 500 and tells nothing of the inside")
    func unforeseen() async throws {
        let server = GreetingServer()
        let failing = CommandRoute(.post, "/fail", Greet.self, from: Greet.self, by: .anyone, summary: "Fails") { _ in throw Unforeseen() }
        let api = API(
            title: "t", version: "1", description: "", prefix: "/x", schemas: ["Greet": Greet.schema], resources: server.api.resources
        ) { failing }
        let application = try WebServer([api], keys: OperatorKeys(), metrics: PrometheusMetrics())
            .application(address: .hostname("127.0.0.1", port: 0), logger: .init(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let answer = try await application.test(.router) { try await $0.send(.post, "/x/fail", #"{"personId":"ada","text":""}"#) }
        #expect(answer.status == .internalServerError)
        #expect(answer.problem == "internal-error")
        #expect(!answer.text.contains("address"))
    }
}
