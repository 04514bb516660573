import EventSourcing
import IdentityComponent
import Logging
import Mail
import Metrics

/// Hands letters to an SMTP server, a bounded number at a time; where too many wait for a slow server, the next is told to come later.
struct SMTPMailer: Mailer {
    private let client: SMTPClient
    private let from: MailAddress
    private let gate: MailGate
    private let logger: Logger

    /// `width` is how many are sent at once, and so many more may wait.
    init(_ client: SMTPClient, from: MailAddress, width: Int = 16, logger: Logger) {
        self.client = client
        self.from = from
        self.logger = logger
        gate = MailGate(width: width)
    }

    func send(_ letter: Letter) async -> MailDelivery {
        guard let to = MailAddress(letter.email.text, name: letter.name) else { return .refused("the address cannot be written to") }
        let mail = MailMessage(from: from, to: to, subject: letter.subject, text: letter.text, id: letter.id, date: SystemClock.now())
        guard await gate.enter() else { return .delayed("too many mails wait for the server") }
        let delivery = await client.send(mail)
        await gate.leave()
        logger.debug("a mail was handed to the server", metadata: ["mail": "\(letter.id)", "delivery": "\(delivery)"])
        return MailDelivery(delivery)
    }
}

extension MailDelivery {
    init(_ delivery: SMTPDelivery) {
        let name: String
        switch delivery {
        case .delivered: (self, name) = (.sent, "sent")
        case .refused(let reason): (self, name) = (.refused(reason), "refused")
        case .notDelivered(let reason): (self, name) = (.delayed(reason), "delayed")
        case .uncertain(let reason): (self, name) = (.uncertain(reason), "uncertain")
        }
        Counter(label: "tributary_mails_total", dimensions: [("delivery", name)]).increment()
    }
}
