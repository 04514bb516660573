import EventSourcing
import Hummingbird
import HummingbirdTesting
import Testing

@testable import tributary

/// How `tributary demo` asks a system that cannot answer at once.
struct DemoClientTests {
    /// Answers with one status after the other, and with the last of them from then on.
    private actor Script {
        private var statuses: [Int]
        private let retryAfter: String
        private(set) var asked = 0

        init(_ statuses: [Int], retryAfter: String) {
            self.statuses = statuses
            self.retryAfter = retryAfter
        }

        func answer() -> Response {
            asked += 1
            let status = statuses.count > 1 ? statuses.removeFirst() : statuses[0]
            let body = ByteBuffer(string: #"{"title":"Not now","type":"https://example.org/not-now"}"#)
            return Response(status: .init(code: status), headers: [.retryAfter: retryAfter], body: .init(byteBuffer: body))
        }
    }

    /// A client of a server that plays the script.
    private func with(
        _ statuses: [Int], retryAfter: String = "1", patience: Duration = .seconds(120),
        _ body: @escaping @Sendable (DemoClient, Script) async throws -> Void
    ) async throws {
        let script = Script(statuses, retryAfter: retryAfter)
        let router = Router()
        router.get("/thing") { _, _ in await script.answer() }
        router.post("/thing") { _, _ in await script.answer() }
        try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0))).test(.live) { server in
            let port = try #require(server.port)
            try await DemoClient.with("http://127.0.0.1:\(port)", patience: patience) { try await body($0, script) }
        }
    }

    @Test(arguments: [202, 429, 503]) func aCommandIsAskedForAgainAfterThePauseThatTheAnswerNames(_ status: Int) async throws {
        try await with([status, 200]) { client, script in
            let start = ContinuousClock.now
            let answer = try await client.command("POST", "/thing", [], id: "1", as: nil)
            #expect(answer.status == 200)
            #expect(ContinuousClock.now - start >= .seconds(1))
            #expect(await script.asked == 2)
        }
    }

    @Test(arguments: [429, 503]) func aReadIsToo(_ status: Int) async throws {
        try await with([status, 200]) { client, script in
            let start = ContinuousClock.now
            let answer = try await client.read("/thing", at: nil, as: "Bearer k")
            #expect(answer.status == 200)
            #expect(ContinuousClock.now - start >= .seconds(1))
            #expect(await script.asked == 2)
        }
    }

    @Test func whatTakesLongerThanItHasPatienceForItSays() async throws {
        let start = ContinuousClock.now
        for (status, words) in [(202, "no outcome in 2 seconds"), (503, "not possible for 2 seconds (503: Not now)")] {
            try await with([status], patience: .seconds(2)) { client, _ in
                let error = await #expect(throws: LauncherError.self) { try await client.command("POST", "/thing", [], id: "1", as: nil) }
                #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
                #expect(error?.description.contains("/ready") == true)
            }
        }
        // It has waited nearly as long as it says, each time.
        #expect(ContinuousClock.now - start >= .seconds(2))
    }

    @Test func aPauseThatIsTooLongIsNotBegun() async throws {
        try await with([429], retryAfter: "600") { client, script in
            let error = await #expect(throws: LauncherError.self) { try await client.command("POST", "/thing", [], id: "1", as: nil) }
            #expect(error?.description.contains("for 600 seconds: run the same again then") == true, "\(error?.description ?? "")")
            #expect(await script.asked == 1)
        }
    }

    @Test func aRefusalIsFinal() async throws {
        try await with([409]) { client, script in
            let refusal = await #expect(throws: DemoRefusal.self) { try await client.command("POST", "/thing", [], id: "1", as: nil) }
            #expect(refusal?.code == "not-now")
            #expect(refusal?.description == "POST /thing was answered with 409: Not now")
            #expect(await script.asked == 1)
        }
    }

    @Test(arguments: [(nil, 1), ("7", 7), ("0", 1), ("Wed, 21 Oct 2026 07:28:00 GMT", 1), ("-3", 1), ("99999999999999999999", 1)])
    func aPauseIsReadFromWhateverStandsThere(_ text: String?, _ seconds: Int) {
        #expect(DemoAnswer(status: 503, retryAfter: text).pause == .seconds(seconds))
    }
}
