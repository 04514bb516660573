import EventSourcing
import Mail
import PlatformTesting
import Testing

/// Against a server that we have not written, in all its moods.
@Suite(.serialized) struct SMTPClientTests {
    private static let mail = MailMessage(
        from: MailAddress("noreply@example.com", name: "Tributary")!, to: MailAddress("ada@example.org", name: "Ada")!,
        subject: "Grüße, Ada", text: "Hello Ada,\n.\n..dots\nGrüße = 100 %\n" + String(repeating: "a long line ", count: 30) + "\n",
        id: "one", date: Timestamp("2026-11-21T09:30:00Z")!)

    private func configuration(
        _ server: MailServer, _ security: SMTPConfiguration.Security = .none, user: SMTPCredentials? = nil, trusts: Bool = true,
        silence: Duration = .seconds(20)
    ) -> SMTPConfiguration {
        SMTPConfiguration(
            host: "localhost", port: server.port, security: security, credentials: user,
            trustedCertificatesFile: trusts ? server.certificateFile : nil, connectTimeout: .seconds(20), silence: silence,
            total: .seconds(60))
    }

    private func send(_ configuration: SMTPConfiguration) async throws -> SMTPDelivery {
        try await SMTPClient(configuration).send(Self.mail)
    }

    private let ada = SMTPCredentials(user: "ada", password: "s3cret ü")

    @Test func `a mail arrives as it was written`() async throws {
        try await MailServer.with { (server) async throws in
            #expect(try await send(configuration(server)) == .delivered)
            let mails = try server.mails()
            #expect(mails.count == 1)
            #expect(mails.first?.from == "noreply@example.com")
            #expect(mails.first?.to == ["ada@example.org"])
            #expect(mails.first?.header("Subject") == "Grüße, Ada")
            #expect(mails.first?.text == Self.mail.text)
        }
    }

    @Test(arguments: ["PLAIN", "LOGIN"]) func `behind STARTTLS we sign in, either way`(mechanism: String) async throws {
        try await MailServer.with(.startTLS, ["--user", "ada:s3cret ü", "--mechanism", mechanism]) { (server) async throws in
            #expect(try await send(configuration(server, .startTLS, user: ada)) == .delivered)
            #expect(try server.mails().map(\.encrypted) == [true])
            #expect(try server.mails().map(\.user) == [mechanism])
        }
    }

    @Test func `a connection may be encrypted from its first byte`() async throws {
        try await MailServer.with(.implicit) { (server) async throws in
            #expect(try await send(configuration(server, .tls)) == .delivered)
            #expect(try server.mails().count == 1)
        }
    }

    @Test func `a wrong password is no fault of the mail`() async throws {
        try await MailServer.with(.startTLS, ["--user", "ada:another"]) { (server) async throws in
            #expect(try await send(configuration(server, .startTLS, user: ada)) == .notDelivered("535 5.7.8"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test(arguments: [MailServer.Security.startTLS, .implicit])
    func `a certificate that nobody vouches for gets no mail`(security: MailServer.Security) async throws {
        try await MailServer.with(security) { (server) async throws in
            let delivery = try await send(configuration(server, security == .implicit ? .tls : .startTLS, trusts: false))
            #expect(delivery == .notDelivered("no encryption: certificate or protocol"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test(
        arguments: [("localhost", "DNS:mail.example.com,IP:127.0.0.2"), ("127.0.0.1", "DNS:localhost,IP:127.0.0.2")],
        [MailServer.Security.startTLS, .implicit])
    func `a certificate of another host gets no mail, though we trust it`(
        server: (host: String, names: String), security: MailServer.Security
    ) async throws {
        let host = server.host
        try await MailServer.with(security, names: server.names) { (server) async throws in
            var configuration = configuration(server, security == .implicit ? .tls : .startTLS)
            configuration.host = host
            #expect(try await send(configuration) == .notDelivered("no encryption: certificate or protocol"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test func `a server that offers no STARTTLS gets no mail`() async throws {
        try await MailServer.with { (server) async throws in
            #expect(try await send(configuration(server, .startTLS)) == .notDelivered("the server offers no STARTTLS"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test func `what is slipped in behind the reply to STARTTLS ends the connection`() async throws {
        try await MailServer.with(.startTLS, ["--inject"]) { (server) async throws in
            #expect(try await send(configuration(server, .startTLS)) == .notDelivered("the connection ended"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test(arguments: ["greeting", "ehlo", "starttls", "ehlo-encrypted", "auth", "mail", "rcpt", "data"])
    func `a server that dies before the mail is complete has certainly not taken it`(step: String) async throws {
        try await MailServer.with(.startTLS, ["--user", "ada:s3cret ü", "--die", step]) { (server) async throws in
            #expect(try await send(configuration(server, .startTLS, user: ada)) == .notDelivered("the connection ended"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test(arguments: [("lost", 0), ("taken", 1)], [MailServer.Security.none, .startTLS])
    func `where a server dies behind the mail's end, nobody knows whether it has taken it`(
        death: (step: String, taken: Int), security: MailServer.Security
    ) async throws {
        try await MailServer.with(security, ["--die", death.step]) { (server) async throws in
            let configuration = configuration(server, security == .none ? .none : .startTLS)
            #expect(try await send(configuration) == .uncertain("the connection ended before the answer"))
            #expect(try server.mails().count == death.taken)
        }
    }

    @Test func `a server that dies while it reads the mail has not taken it, whatever we can know of that`() async throws {
        try await MailServer.with(.none, ["--die", "body"]) { (server) async throws in
            #expect(try await send(configuration(server)) != .delivered)
            #expect(try server.mails().isEmpty)
        }
    }

    @Test func `how the farewell goes is of no interest`() async throws {
        try await MailServer.with(.none, ["--die", "quit"]) { (server) async throws in
            #expect(try await send(configuration(server)) == .delivered)
            #expect(try server.mails().count == 1)
        }
    }

    @Test(arguments: ["greeting", "ehlo", "mail", "rcpt", "data"]) func `a server that falls silent is left`(step: String) async throws {
        try await MailServer.with(.none, ["--hang", step]) { (server) async throws in
            let began = ContinuousClock.now
            guard case .notDelivered = try await send(configuration(server, silence: .seconds(1))) else { return #expect(Bool(false)) }
            #expect(ContinuousClock.now - began >= .seconds(1))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test(arguments: [
        ("greeting=554 go away", SMTPDelivery.notDelivered("554")), ("greeting=421 later", .notDelivered("421")),
        ("ehlo=550 no", .notDelivered("550")), ("mail=451 4.3.0 later", .notDelivered("451 4.3.0")),
        ("mail=550 5.7.1 not you", .refused("550 5.7.1")), ("rcpt=450 4.2.0 greylisted", .notDelivered("450 4.2.0")),
        ("rcpt=550 5.1.1 <ada@example.org>: unknown", .refused("550 5.1.1")), ("data=554 no", .refused("554")),
        ("end=452 4.3.1 full", .notDelivered("452 4.3.1")), ("end=554 5.6.0 spam", .refused("554 5.6.0")),
    ])
    func `a refusal of the mail is final, one of ours may pass`(reply: String, delivery: SMTPDelivery) async throws {
        try await MailServer.with(.none, ["--reply", reply]) { (server) async throws in
            let told = try await send(configuration(server))
            #expect(told == delivery)
        }
    }

    @Test func `where nobody listens nothing is delivered`() async throws {
        try await MailServer.with(.none, ["--deaf"]) { (server) async throws in
            let configuration = SMTPConfiguration(host: "127.0.0.1", port: server.port, security: .none, connectTimeout: .seconds(20))
            #expect(try await send(configuration) == .notDelivered("cannot connect"))
        }
    }

    @Test func `a task that is cancelled ends at once`() async throws {
        try await MailServer.with(.none, ["--hang", "mail"]) { (server) async throws in
            var patient = configuration(server)
            patient.silence = .seconds(60)
            patient.total = .seconds(60)
            let client = try SMTPClient(patient)
            let task = Task { await client.send(Self.mail) }
            task.cancel()
            guard case .notDelivered = await task.value else { return #expect(Bool(false)) }
        }
    }
}
