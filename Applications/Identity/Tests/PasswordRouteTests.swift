import Crypto
import EventSourcing
import Foundation
import HTTPTypes
import HummingbirdTesting
import IdentityEvents
import Testing
import WebAPI

@Suite("Passwords and addresses over HTTP")
struct PasswordRouteTests {
    private let server = IdentityServer()
    private static let user = "/identity/users/\(IdentityServer.userId)"

    private func hash(_ text: String) -> String { SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined() }

    private func opened(_ sealed: String) throws -> String {
        let bytes = try #require(Base64URL.bytes(sealed))
        var recipient = try HPKE.Recipient(
            privateKey: server.privateKey, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data("tributary/identity/password/v1".utf8),
            encapsulatedKey: Data(bytes.prefix(32)))
        return String(
            decoding: try recipient.open(Data(bytes.dropFirst(32)), authenticating: Data(IdentityServer.userId.utf8)), as: UTF8.self)
    }

    @Test("ASVS 6.2.3, 7.4.3: a change of password takes the current one, seals both, and lets the session stay in which it is asked")
    func changed() async throws {
        let browser = Browser(server)
        try await browser.signIn()
        let body = #"{"currentPassword":"the one I have","newPassword":"the one I want"}"#
        #expect(try await browser.send(.post, "\(Self.user)/password", body).status == .accepted)
        let command = try #require(try await server.commands(ChangePassword.self).first)
        #expect(try opened(command.sealedPassword) == "the one I have")
        #expect(try opened(command.sealedNewPassword) == "the one I want")
        #expect(command.sessionId == browser.cookie(.session).map { String($0.prefix(36)) })
        #expect(await !server.written().contains("the one I"))
        #expect(try await browser.send(.post, "\(Self.user)/password", #"{"newPassword":"the one I want"}"#).pointer == "/currentPassword")
    }

    @Test("ASVS 6.2.1, 6.2.9: a new password has 12 to 256 characters", arguments: [11, 12, 256, 257])
    func lengths(count: Int) async throws {
        let password = String(repeating: "ä", count: count)
        let body = #"{"expiresAt":"2026-01-01T00:00:00Z","token":"t","password":"\#(password)"}"#
        let answer = try await Browser(server).send(.post, "\(Self.user)/password/reset", body)
        #expect(answer.status == ((12...256).contains(count) ? .accepted : .unprocessableContent))
    }

    @Test("A reset carries the hash of the mail's token, and never the token")
    func reset() async throws {
        let body = #"{"expiresAt":"2026-01-01T00:30:00Z","token":"the-token-of-the-mail","password":"a new long password"}"#
        #expect(try await Browser(server).send(.post, "\(Self.user)/password/reset", body).status == .accepted)
        let command = try #require(try await server.commands(ResetPassword.self).first)
        #expect(command.proof == hash("the-token-of-the-mail"))
        #expect(try opened(command.sealedPassword) == "a new long password")
        #expect(await !server.written().contains("the-token-of-the-mail"))
    }

    @Test("ASVS 6.3.8: a mail that replaces a password is asked for by the address' hash, whoever has it")
    func requested() async throws {
        let body = #"{"email":"Ada@example.com","resetId":"01930000-0000-7000-8000-0000000000aa"}"#
        #expect(try await Browser(server).send(.post, "/identity/password-resets", body).status == .accepted)
        #expect(try await server.commands(RequestPasswordReset.self).map(\.emailId) == [hash("ada@example.com")])
        #expect(await !server.written().lowercased().contains("ada@example.com"))
    }

    @Test("An address is verified with the hash of the mail's token, by whoever follows the link")
    func verified() async throws {
        #expect(try await Browser(server).send(.post, "\(Self.user)/email/verify", #"{"token":"the-token"}"#).status == .accepted)
        #expect(try await server.commands(VerifyEmail.self).map(\.proof) == [hash("the-token")])
    }
}
