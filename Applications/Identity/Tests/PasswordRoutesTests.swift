import Crypto
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing
import WebAPI

@Suite("Passwords and addresses over HTTP")
struct PasswordRoutesTests {
    let server = IdentityServer()
    private static let user = "/identity/users/\(IdentityServer.userId)"
    private static let resetId = "01930000-0000-7000-8000-000000000021"

    private static func digest(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("A change of password is sealed, both the old one and the new one")
    func changeIsSealed() async throws {
        let body = #"{"currentPassword":"correct horse battery","newPassword":"incorrect horse battery"}"#
        let answer = try await server.send(.put, Self.user + "/password", body)
        #expect(answer.status == .accepted, "\(answer.text)")
        #expect(await server.commands().map(\.type) == ["tributary.identity.ChangePassword.v1"])
        #expect(!(await server.written()).contains("horse"))
    }

    @Test("A new password is as long as one of a registration must be")
    func newPasswordIsLong() async throws {
        let answer = try await server.send(.put, Self.user + "/password", #"{"currentPassword":"x","newPassword":"short"}"#)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.pointer == "/newPassword")
    }

    @Test("Whoever asks for a reset names an address, and nothing that is written down names it")
    func resetNamesNobody() async throws {
        let body = #"{"email":"Ada@Example.com","resetId":"\#(Self.resetId)"}"#
        let answer = try await server.send(.post, "/identity/password-resets", body, asOperator: false)
        #expect(answer.status == .accepted, "\(answer.text)")
        let expected = #"{"emailId":"\#(Self.digest("ada@example.com"))","resetId":"\#(Self.resetId)"}"#
        #expect(await server.commands().map(\.payload) == [expected])
        #expect(!(await server.written()).lowercased().contains("ada@"))
    }

    @Test("A mail's token is written down as its proof alone")
    func tokenBecomesProof() async throws {
        let verify = try await server.send(.post, Self.user + "/email/verify", #"{"token":"the-token_1"}"#, asOperator: false)
        #expect(verify.status == .accepted, "\(verify.text)")
        let reset = #"{"expiresAt":"2026-01-01T00:30:00Z","token":"the-token_1","password":"correct horse battery"}"#
        let answer = try await server.send(.post, Self.user + "/password/reset", reset, asOperator: false)
        #expect(answer.status == .accepted, "\(answer.text)")
        let commands = await server.commands()
        #expect(commands.map(\.type) == ["tributary.identity.VerifyEmail.v1", "tributary.identity.ResetPassword.v1"])
        #expect(commands.allSatisfy { $0.payload.contains(#""proof":"\#(Self.digest("the-token_1"))""#) })
        let written = await server.written()
        #expect(!written.contains("the-token_1") && !written.contains("horse"))
    }
}
