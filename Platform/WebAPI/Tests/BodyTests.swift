import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import WebAPI

@Suite("Bodies that are refused")
struct BodyTests {
    let server = GreetingServer()

    @Test(
        "What is not JSON of the right shape is refused by name and publishes nothing",
        arguments: [
            ("", 400, "empty-body", ""), ("{", 400, "malformed-json", nil), ("[]", 422, "invalid-body", ""),
            ("{\"personId\":1,\"text\":\"\"}", 422, "invalid-body", "/personId"), ("{\"personId\":\"ada\"}", 422, "invalid-body", "/text"),
            ("{\"personId\":\"ada\",\"text\":\"\",\"more\":1}", 422, "invalid-body", "/more"),
            ("{\"personId\":\"ada\",\"personId\":\"ada\",\"text\":\"\"}", 400, "duplicate-member", "/personId"),
            ("{\"personId\":\"ada\",\"text\":\"\\u0000\"}", 400, "invalid-text", "/text"),
            ("{\"personId\":\"ada\",\"text\":\"" + String(repeating: "x", count: 300) + "\"}", 422, "invalid-body", "/text"),
            (String(repeating: "[", count: 10_000), 400, "json-too-deep", nil),
        ] as [(String, Int, String, String?)])
    func refused(body: String, status: Int, problem: String, pointer: String?) async throws {
        let answer = try await server.test { try await $0.send(.post, "/greetings/people", body) }
        #expect(answer.status.code == status)
        #expect(answer.problem == problem)
        if let pointer { #expect(answer.string("errors", "0", "pointer") == pointer) }
        #expect(await server.commands().isEmpty)
    }

    @Test("Bytes that are not UTF-8 are refused")
    func invalidUTF8() async throws {
        let bytes = Array(#"{"personId":"ada","text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
        let answer = try await server.test {
            try await $0.execute(
                uri: "/greetings/people", method: .post, headers: [.contentType: "application/json"], body: ByteBuffer(bytes: bytes))
        }
        #expect(answer.problem == "invalid-text")
        #expect(answer.string("errors", "0", "pointer") == "/text")
    }

    @Test("A body above 64 KiB is 413, in-process and over a socket", arguments: [TestingSetup.router, .live])
    func tooLarge(setup: TestingSetup) async throws {
        let body = "{\"text\":\"" + String(repeating: "x", count: 80_000) + "\"}"
        let (answer, next) = try await server.test(setup) { client in
            (try await client.send(.post, "/greetings/people", body), try await client.greet())
        }
        #expect(answer.status == .contentTooLarge)
        #expect(answer.problem == "body-too-large")
        #expect(next.status == .accepted)
    }

    @Test(
        "Any other content type than JSON in UTF-8 is 415",
        arguments: ["text/plain", "application/json; charset=latin1", "application/xml", ""])
    func otherType(type: String) async throws {
        let answer = try await server.test {
            try await $0.send(.post, "/greetings/people", #"{"personId":"ada","text":""}"#, headers: [.contentType: type])
        }
        #expect(answer.status == .unsupportedMediaType)
        #expect(answer.problem == "unsupported-media-type")
        #expect(answer.string("errors", "0", "header") == "Content-Type")
        #expect(await server.commands().isEmpty)
    }

    @Test("JSON with its charset is JSON", arguments: ["application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""])
    func typeWithCharset(type: String) async throws {
        let answer = try await server.test {
            try await $0.send(.post, "/greetings/people", #"{"personId":"ada","text":""}"#, headers: [.contentType: type])
        }
        #expect(answer.status == .accepted)
    }
}
