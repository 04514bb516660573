import EventSourcing
import IdentityEvents

struct NoteMailHandler: CommandHandler {
    /// After the first failure half a minute, then twice as long each time, an hour at most.
    static let firstPauseSeconds: Int64 = 30
    static let longestPauseSeconds: Int64 = 60 * 60

    func decide(_ command: NoteMail, _ mail: Mail, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        guard mail.status == .started, mail.attempt == command.attempt, let plan = mail.plan, let kind = plan.kind else {
            return .accepted([])
        }
        switch command.result {
        case .sent: return .accepted(.mailSent(MailSent(mailId: command.mailId, kind: kind, attempt: command.attempt)))
        case .refused: return failed(command, kind, .refused)
        case .uncertain: return failed(command, kind, .uncertain)
        case .obsolete: return failed(command, kind, .obsolete)
        case .delayed:
            let nextTryAt = issued.time.advanced(bySeconds: Self.pause(after: command.attempt))
            guard nextTryAt < plan.giveUpAt else { return failed(command, kind, .expired) }
            return .accepted(
                .mailDelayed(
                    MailDelayed(
                        mailId: command.mailId, kind: kind, attempt: command.attempt, nextTryAt: nextTryAt, reason: command.reason)))
        }
    }

    static func pause(after attempt: Int64) -> Int64 {
        min(firstPauseSeconds << min(max(attempt - 1, 0), 10), longestPauseSeconds)
    }

    private func failed(_ command: NoteMail, _ kind: MailKind, _ cause: MailFailed.Cause) -> Decision<IdentityEvent> {
        .accepted(
            .mailFailed(
                MailFailed(mailId: command.mailId, kind: kind, attempt: command.attempt, cause: cause, reason: command.reason)))
    }
}
