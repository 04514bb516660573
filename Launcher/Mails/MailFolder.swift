import EventSourcing
import IdentityComponent
import LocalServers
import Logging
import Mail

/// Writes mails as files into a folder that nobody else can read, for who has no mail server: `<id>.eml`, which any mail program opens.
struct MailFolder: Mailer {
    private let path: String
    private let from: MailAddress
    private let logger: Logger

    init(_ path: String, from: MailAddress, logger: Logger) throws {
        self.path = PrivateDirectory.absolute(path)
        self.from = from
        self.logger = logger
        try PrivateDirectory.make(self.path)
    }

    func send(_ letter: Letter) async -> MailDelivery {
        guard let to = MailAddress(letter.email.text, name: letter.name) else { return .refused("the address cannot be written to") }
        let now = SystemClock.now()
        let mail = MailMessage(from: from, to: to, subject: letter.subject, text: letter.text, id: letter.id, date: now)
        let file = "\(path)/\(now.description.replacing(":", with: "-"))-\(letter.id.prefix(8)).eml"
        do {
            try PrivateFile.write(String(decoding: mail.encoded, as: UTF8.self), to: file)
        } catch {
            return .delayed("the file cannot be written")
        }
        logger.notice("a mail was written to a file: no mail server is set", metadata: ["file": "\(file)"])
        return .sent
    }
}
