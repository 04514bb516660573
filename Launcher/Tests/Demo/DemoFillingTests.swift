import Hummingbird
import HummingbirdTesting
import Testing

@testable import tributary

/// What `tributary demo` says where a system refuses what it asks for.
struct DemoFillingTests {
    /// What was asked for, in its order.
    private actor Asked {
        private(set) var requests: [String] = []
        func note(_ request: String) { requests.append(request) }
    }

    /// Fills a system that knows the operator and refuses to register people; gives what was said and what was asked for.
    private func refused(_ status: Int, _ code: String) async throws -> (words: String, requests: [String]) {
        let asked = Asked()
        let router = Router()
        router.get("/identity/teams") { _, _ in
            await asked.note("teams")
            return Response(status: .ok)
        }
        router.post("/identity/users") { request, _ in
            await asked.note("users \(request.headers[.authorization] ?? "")")
            let body = ByteBuffer(string: #"{"title":"No","type":"https://example.org/problems/\#(code)"}"#)
            return Response(status: .init(code: status), body: .init(byteBuffer: body))
        }
        let application = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
        return try await application.test(.live) { server in
            let port = try #require(server.port)
            let error = await #expect(throws: LauncherError.self) {
                try await DemoClient.with("http://127.0.0.1:\(port)") { client in
                    let plan = DemoPlan(seed: 1, tasks: 3)
                    _ = try await DemoFilling(client: client, operatorKey: "key", password: "password", plan: plan) { _ in }.run()
                }
            }
            return (error?.description ?? "", await asked.requests)
        }
    }

    @Test func theKeyIsAskedAboutFirst() async throws {
        #expect(try await refused(409, "user-exists").requests == ["teams", "users Bearer key"])
    }

    @Test func whatIsMoreThanADayOldIsLeftAsItIs() async throws {
        let words = try await refused(409, "user-exists").words
        #expect(words.contains("more than a day") && words.contains("another --seed"), "\(words)")
    }

    @Test func anotherPasswordIsNotTheirs() async throws {
        let words = try await refused(422, "idempotency-key-reused").words
        #expect(words.contains("with another password") && words.contains("--password-file"), "\(words)")
    }

    @Test func anyOtherRefusalIsToldWithAWayOut() async throws {
        let words = try await refused(422, "email-invalid").words
        #expect(words.contains("POST /identity/users was answered with 422: No") && words.contains("another --seed"), "\(words)")
    }
}
