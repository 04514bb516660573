import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// Mails over real servers and processes: the way of a link, and what is left where somebody dies.
@Suite(.serialized)
struct MailDeliveryTests {
    @Test func `who registers gets a mail over an encrypted, signed-in connection, and its link verifies the address`() async throws {
        try await Installation.with { installation in
            try await MailServer.with(.startTLS, ["--user", "ada:s3cret"]) { (server) async throws in
                let password = "\(installation.scratch.path)/smtp-password"
                try Data("s3cret\n".utf8).write(to: URL(filePath: password))
                let process = try installation.start(environment: [
                    "SMTP_URL": "smtp://ada@localhost:\(server.port)", "SMTP_PASSWORD_FILE": password,
                    "SMTP_CA_FILE": server.certificateFile, "MAIL_FROM": "Tributary <noreply@example.com>",
                    "PUBLIC_URL": "https://app.example.com", "LOG_LEVEL": "debug",
                ])
                let client = try installation.client(try await process.ready())
                let id = IdentityClient.newID()
                #expect(try await client.register(id, email: "ada@example.org").status == 201)
                let verification = try await mail("Please confirm your e-mail address", of: server)
                #expect(verification.to == ["ada@example.org"])
                #expect(verification.encrypted)
                let token = try #require(
                    verification.text.firstMatch(of: /https:\/\/app\.example\.com\/verify-email#user=(.*)&token=(.*)\n/))
                #expect(token.output.1 == id)
                let verified = try await post(client, "/identity/users/\(id)/email/verify", ["token": String(token.output.2)])
                #expect(verified.status == 200, "\(verified.body)")
                let profile = try await client.profile(id, at: verified.headers["tributary-position"])
                #expect(profile.body.contains(#""emailVerified": true"#))

                let resetId = IdentityClient.newID()
                let asked = try await post(client, "/identity/password-resets", ["email": "Ada@example.org", "resetId": resetId])
                #expect(asked.status == 200, "\(asked.body)")
                let reset = try await mail("A new password", of: server)
                let link = try #require(reset.text.firstMatch(of: /reset-password#user=(.*)&expires=(.*)&token=(.*)\n/)?.output)
                let body = ["expiresAt": String(link.2), "token": String(link.3), "password": "another horse battery staple"]
                let changed = try await post(client, "/identity/users/\(id)/password/reset", body)
                #expect(changed.status == 200, "\(changed.body)")
                #expect(try await post(client, "/identity/users/\(id)/password/reset", body).status == 422)
                _ = try await mail("Your password was changed", of: server)
                #expect(try server.mails().count == 3)
                // Not even at the level of debugging.
                for secret in ["s3cret", "ada@example.org", String(token.output.2), String(link.3)] {
                    #expect(!process.errors.contains(secret), "\(secret)")
                }
                #expect(try await process.end() == 0)
            }
        }
    }

    @Test(arguments: [
        // Before anything was done about the event.
        ("reaction.read@2=kill", 1, "MailSent"),
        // The server has the mail, and nobody has noted it.
        ("reaction.issuing@1=kill", 1, "MailFailed"),
        // It is noted, and nobody has noted that.
        ("reaction.issued@1=kill", 1, "MailSent"),
    ])
    func `a sender that is killed sends no mail twice`(fault: String, mails: Int, end: String) async throws {
        try await Installation.with { installation in
            try await MailServer.with { (server) async throws in
                let others = try installation.start(Installation.allButMails)
                let dying = try installation.startMails(to: server, faults: fault)
                _ = try await dying.ready()
                let client = try installation.client(try await others.ready())
                #expect(try await client.register(IdentityClient.newID(), email: "ada@example.org").status == 201)
                #expect(try await dying.status() == SIGKILL)
                let next = try installation.startMails(to: server)
                _ = try await next.ready()
                #expect(try await installation.mailEvents(whenThere: end) == ["MailStarted", end])
                #expect(try server.mails().count == mails)
                #expect(next.errors.contains("nobody can know whether a mail was sent") == (end == "MailFailed"))
                for process in [next, others] { #expect(try await process.end() == 0) }
            }
        }
    }

    @Test func `a sender that is killed while the server is silent leaves the mail unsent, and says so`() async throws {
        try await Installation.with { installation in
            let others = try installation.start(Installation.allButMails)
            let client = try installation.client(try await others.ready())
            try await MailServer.with(.none, ["--hang", "mail"]) { (server) async throws in
                let dying = try installation.startMails(to: server)
                _ = try await dying.ready()
                #expect(try await client.register(IdentityClient.newID(), email: "ada@example.org").status == 201)
                _ = try await installation.mailEvents(whenThere: "MailStarted")
                #expect(try await dying.end(SIGKILL) == SIGKILL)
            }
            try await MailServer.with { (server) async throws in
                let next = try installation.startMails(to: server)
                _ = try await next.ready()
                #expect(try await installation.mailEvents(whenThere: "MailFailed") == ["MailStarted", "MailFailed"])
                #expect(try server.mails().isEmpty)
                #expect(try await next.end() == 0)
            }
            #expect(try await others.end() == 0)
        }
    }

    @Test func `a mail waits for a server that is not there, and a slow one holds up nobody else's`() async throws {
        try await Installation.with { installation in
            let process = try installation.start(Installation.allButMails)
            let client = try installation.client(try await process.ready())
            let kept = "\(installation.scratch.path)/server"
            let port = try await MailServer.with(in: kept) { (server) async throws in server.port }
            let mails = try installation.start(
                ["identity-mails"],
                environment: ["SMTP_URL": "smtp://127.0.0.1:\(port)?tls=none", "MAIL_FROM": "noreply@example.com"])
            _ = try await mails.ready()
            #expect(try await client.register(IdentityClient.newID(), email: "first@example.org").status == 201)
            #expect(try await installation.mailEvents(whenThere: "MailDelayed") == ["MailStarted", "MailDelayed"])
            try await MailServer.with(.none, ["--hang-for", "slow@"], port: port, in: kept) { (server) async throws in
                #expect(try await client.register(IdentityClient.newID(), email: "slow@example.org").status == 201)
                _ = try await installation.mailEvents(whenThere: "MailStarted", times: 2)
                for number in 1...20 {
                    #expect(try await client.register(IdentityClient.newID(), email: "person\(number)@example.org").status == 201)
                }
                let events = try await installation.mailEvents(whenThere: "MailSent", times: 20)
                // The slow one is still waited for when the first ones have been sent: it has not been given up yet.
                let given = events.indices.filter { events[$0] == "MailDelayed" }.dropFirst().first ?? events.endIndex
                #expect(events[..<given].contains("MailSent"), "\(events)")
                // The first comes when its pause is over.
                _ = try await installation.mailEvents(whenThere: "MailSent", times: 21)
                let addresses = try server.mails().flatMap(\.to)
                #expect(Set(addresses).count == addresses.count)
                #expect(addresses.contains("first@example.org") && addresses.count == 21)
            }
            for process in [mails, process] { #expect(try await process.end() == 0) }
        }
    }

    @Test func `without a mail server a newcomer finds mails in the data directory, and is told so`() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let up = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            let client = IdentityClient(url: try await up.ready(), key: "")
            #expect(up.errors.contains("mails are written to \(data)/mails"))
            #expect(try await client.register(IdentityClient.newID(), email: "ada@example.org").status == 201)
            let file = try await eventually("a mail lies in the folder") {
                try FileManager.default.contentsOfDirectory(atPath: "\(data)/mails").first { $0.hasSuffix(".eml") }
            }
            let text = try String(contentsOfFile: "\(data)/mails/\(file)", encoding: .utf8)
            #expect(text.contains("\r\nTo: \"Ada\" <ada@example.org>\r\n"))
            #expect(text.contains("verify-email#user=3D"))
            #expect(try Scratch.mode("\(data)/mails/\(file)") == 0o600)
            #expect(try Scratch.mode("\(data)/mails") == 0o700)
            #expect(try await up.end() == 0)
        }
    }

    @Test(arguments: [
        (["SMTP_URL": "smtp://ada:secret@h"], "must not hold a password"), (["SMTP_URL": "smtp://h"], "MAIL_FROM is needed"),
        (["SMTP_URL": "smtp://h", "MAIL_FROM": "a\nb@c"], "is not an address"), (["MAIL_DIRECTORY": ""], "SMTP_URL is needed"),
    ])
    func `settings that do not fit together end the start, in words`(environment: [String: String], words: String) async throws {
        try await Installation.with { installation in
            let process = try installation.start(["identity-mails"], environment: environment)
            #expect(try await process.status() == 1)
            #expect(process.errors.contains(words))
            #expect(!process.errors.contains("secret@"))
        }
    }

    private func mail(_ subject: String, of server: MailServer) async throws -> ReceivedMail {
        try await eventually("the mail ‘\(subject)’ has come") { try server.mails().first { $0.header("Subject") == subject } }
    }

    private func post(_ client: IdentityClient, _ path: String, _ body: [String: String]) async throws -> IdentityClient.Answer {
        try await client.send("POST", path, try JSONSerialization.data(withJSONObject: body), ["Prefer": "wait=60"])
    }
}
