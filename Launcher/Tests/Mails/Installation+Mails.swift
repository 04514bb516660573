import EventSourcing
import Foundation
import PlatformTesting

/// The service that sends mails beside all others, and what it has left in the log.
extension Installation {
    static let allButMails = ["identity-application", "identity-component", "identity-aggregator"]

    /// Starts the service that sends mails, to a server.
    func startMails(to server: MailServer, faults: String = "") throws -> TributaryProcess {
        try start(
            ["identity-mails"],
            environment: [
                "SMTP_URL": "smtp://localhost:\(server.port)?tls=none", "MAIL_FROM": "Tributary <noreply@example.com>",
                "TRIBUTARY_FAULTS": faults,
            ])
    }

    /// What happened to mails, in order: `MailStarted`, `MailSent` and so on.
    func mailEvents() async throws -> [String] {
        try await messages(of: StreamName.events(of: "identity")).filter { $0.subject.hasPrefix("identity.event.mail.") }
            .compactMap { $0.headers[.type]?.split(separator: ".").dropFirst(2).first.map(String.init) }
    }

    /// Waits until something has happened to mails so often, and gives all that has.
    func mailEvents(whenThere kind: String, times: Int = 1) async throws -> [String] {
        try await eventually("\(times) × \(kind)") {
            let events = try await mailEvents()
            return events.count { $0 == kind } >= times ? events : nil
        }
    }
}
