import IdentityComponent
import LocalServers
import Logging
import Mail
import Metrics

extension ServiceProcess {
    /// The reaction that sends mails. Throws where the settings do not fit together, or a file of theirs cannot be read.
    func mails() throws -> Mails {
        let uncertain = Counter(label: "tributary_mails_uncertain_total")
        let logger = logger
        return Mails(
            mailer: try mailer(), proofs: MailProofs(key: try keys.mailKey()), base: mailSettings.pagesURL ?? "http://localhost:3000",
            now: SystemClock.now
        ) { id in
            uncertain.increment()
            logger.warning("nobody can know whether a mail was sent; it is not sent again", metadata: ["mail": "\(id)"])
        }
    }

    private func mailer() throws -> any Mailer {
        guard let url = mailSettings.serverURL else {
            guard let folder = mailSettings.folder else {
                throw LauncherError(
                    "\(Need.mailServer.rawValue) is needed and not set: \(Need.mailServer.summary); or MAIL_DIRECTORY, a folder to write them into"
                )
            }
            return try MailFolder(folder, from: sender(orElse: "Tributary <noreply@localhost>"), logger: logger)
        }
        let password = try mailSettings.passwordFile.map { try PrivateFile.read($0).trimmingSuffix("\n") }
        do {
            var configuration = try SMTPConfiguration(url: url, password: password)
            configuration.trustedCertificatesFile = mailSettings.certificatesFile
            return SMTPMailer(try SMTPClient(configuration), from: try sender(orElse: nil), logger: logger)
        } catch let error as SMTPConfiguration.AddressError {
            throw LauncherError("SMTP_URL \(error)")
        }
    }

    private func sender(orElse fallback: String?) throws -> MailAddress {
        guard let text = mailSettings.sender ?? fallback else {
            throw LauncherError("MAIL_FROM is needed beside SMTP_URL: who mails come from")
        }
        guard let address = MailAddress(parsing: text) else {
            throw LauncherError("MAIL_FROM=\(text) is not an address, as in `Name <name@example.com>`")
        }
        return address
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String {
        var text = self[...]
        while text.last == suffix || text.last == "\r" { text.removeLast() }
        return String(text)
    }
}
