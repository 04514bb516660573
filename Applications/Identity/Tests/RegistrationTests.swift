import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import IdentityEvents
import JSON
import Testing
import WebAPI

@Suite("Registering a person over HTTP")
struct RegistrationTests {
    let server = IdentityServer()

    private static func body(_ changes: [String: String] = [:], without missing: String? = nil) -> String {
        var members = [
            "userId": "\"\(IdentityServer.userId)\"", "email": "\"ada@example.com\"", "password": "\"correct horse battery\"",
            "firstName": "\"Ada\"",
        ]
        for (name, value) in changes { members[name] = value }
        if let missing { members[missing] = nil }
        return "{" + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    private func register(_ body: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await server.send(.post, "/identity/users", body, asOperator: false, headers: headers)
    }

    @Test("Anybody may register, and the command that is written has the password sealed")
    func registered() async throws {
        let answer = try await register(Self.body())
        #expect(answer.status == .accepted)
        let commands = await server.commands()
        #expect(commands.map(\.type) == ["tributary.identity.RegisterUser.v1"])
        let command = try RegisterUser(jsonBytes: Array(commands[0].payload.utf8))
        #expect(command.email == "ada@example.com")
        #expect(try open(command.sealedPassword, userId: IdentityServer.userId) == "correct horse battery")
    }

    @Test("The password is nowhere in what is written, not even as part of the record of the request")
    func passwordNowhere() async throws {
        _ = try await register(Self.body(), headers: [.init("Idempotency-Key")!: "k-1"])
        let written = await server.written()
        #expect(written.contains("ada@example.com"))
        #expect(!written.contains("correct horse"))
    }

    @Test("A sealed password opens for its own user only")
    func boundToUser() async throws {
        _ = try await register(Self.body())
        let command = try RegisterUser(jsonBytes: Array(await server.commands()[0].payload.utf8))
        #expect(throws: (any Error).self) { try open(command.sealedPassword, userId: "01930000-0000-7000-8000-000000000002") }
    }

    @Test("The same registration again is the same request although sealing gives other bytes; another password is not")
    func repeated() async throws {
        let key: HTTPFields = [.init("Idempotency-Key")!: "k-1"]
        let first = try await register(Self.body(), headers: key)
        let second = try await register(Self.body(), headers: key)
        let other = try await register(Self.body(["password": "\"another password\""]), headers: key)
        #expect(first.text == second.text)
        #expect(second.status == .accepted)
        #expect(other.problem == "idempotency-key-reused")
    }

    @Test(
        "Bad input is refused with a problem that names the field, and publishes nothing",
        arguments: [
            (body(["email": "\"ada\""]), "/email"), (body(["email": "\"ada@\""]), "/email"), (body(["email": "7"]), "/email"),
            (body(without: "email"), "/email"), (body(["firstName": "\"" + String(repeating: "x", count: 300) + "\""]), "/firstName"),
            (body(["firstName": "\"\""]), "/firstName"), (body(["firstName": "\"A\\u0007\""]), "/firstName"),
            (body(["firstName": "\"A\\u0000\""]), "/firstName"), (body(["firstName": "null"]), "/firstName"),
            (body(["password": "\"short\""]), "/password"),
            (body(["userId": "\"a.b\""]), "/userId"), (body(["userId": "\"*\""]), "/userId"), (body(["userId": "\">\""]), "/userId"),
            (body(["userId": "\"a b\""]), "/userId"), (body(["admin": "true"]), "/admin"),
            (body(["sealedPassword": "\"x\""]), "/sealedPassword"),
            (body(["locale": "\"not a locale\""]), "/locale"), (body(["picture": "\"javascript:alert(1)\""]), "/picture"),
            (body(["lastName": "[[[[]]]]"]), "/lastName"),
        ])
    func badInput(body: String, pointer: String) async throws {
        let answer = try await register(body)
        #expect((400..<500).contains(answer.status.code))
        #expect(answer.problem != nil)
        #expect(answer.pointer == pointer)
        #expect(await server.written().isEmpty)
    }

    @Test("A value that is refused is not repeated in the answer")
    func valueNotRepeated() async throws {
        let answer = try await register(Self.body(["password": "\"s3cret\""]))
        #expect(answer.pointer == "/password")
        #expect(!answer.text.contains("s3cret"))
    }

    /// What the component does.
    private func open(_ sealed: String, userId: String) throws -> String {
        let bytes = try #require(Base64URL.bytes(sealed))
        var recipient = try HPKE.Recipient(
            privateKey: server.privateKey, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data("tributary/identity/password/v1".utf8),
            encapsulatedKey: Data(bytes.prefix(32)))
        return String(decoding: try recipient.open(Data(bytes.dropFirst(32)), authenticating: Data(userId.utf8)), as: UTF8.self)
    }
}
