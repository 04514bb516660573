import EventSourcing
import IdentityEvents

struct RetryMailHandler: CommandHandler {
    func decide(_ command: RetryMail, _ mail: Mail, _ facts: Void) -> Decision<IdentityEvent> {
        guard mail.status == .delayed, command.attempt == mail.attempt + 1 else { return .accepted([]) }
        return .accepted(.mailDue(MailDue(mailId: command.mailId, attempt: command.attempt)))
    }
}
