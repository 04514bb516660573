public import EventSourcing
public import IdentityEvents

/// Sends the mails that people get because of what has happened, each once or not at all.
///
/// `MailStarted` is written before a mail is handed to the server, and what became of it afterwards. Whoever finds a mail started and nothing behind it cannot know
/// whether it was sent, and does not send it again. What the server has certainly not taken is tried again later, by a deadline and an event of the mail's own, so
/// that a slow or dead server holds up nobody but the mail itself.
public struct Mails: Reaction {
    public typealias Cause = IdentityEvent
    public typealias Event = IdentityEvent

    private let mailer: any Mailer
    private let writer: LetterWriter
    private let now: @Sendable () -> Timestamp
    private let noteUncertain: @Sendable (_ mailID: String) -> Void

    /// - Parameters:
    ///   - base: where the pages of the product are, as in `https://app.example.com`
    ///   - noteUncertain: is told of a mail of which nobody can know whether it was sent
    public init(
        mailer: any Mailer, proofs: MailProofs, base: String, now: @escaping @Sendable () -> Timestamp,
        noteUncertain: @escaping @Sendable (_ mailID: String) -> Void
    ) {
        self.mailer = mailer
        writer = LetterWriter(links: MailLinks(base: base, proofs: proofs))
        self.now = now
        self.noteUncertain = noteUncertain
    }

    public func react(
        to cause: Recorded<IdentityEvent>, _ entities: any EntityAccess<IdentityEvent>
    ) async throws -> [ReactionStep] {
        switch cause.event {
        case .mailDelayed(let delayed):
            return [.schedule(Deadline("retry", RetryMail(mailId: delayed.mailId, attempt: delayed.attempt + 1), at: delayed.nextTryAt))]
        case .mailDue(let due):
            guard let plan = try await entities.fetch(Mail.self, id: due.mailId).plan else { return [] }
            return [try await send(plan, attempt: due.attempt, entities)]
        default:
            var steps: [ReactionStep] = []
            // What lies longer than a mail is tried is of no interest: a new installation of this reaction reads the whole history.
            for plan in Self.plans(because: cause, entities.issued.id) where plan.giveUpAt > now() {
                steps.append(try await send(plan, attempt: 1, entities))
            }
            return steps
        }
    }

    private func send(_ plan: MailPlan, attempt: Int64, _ entities: any EntityAccess<IdentityEvent>) async throws -> ReactionStep {
        let sender = UniqueID.random()
        let mail = try await entities.change(Mail.self, id: plan.id) { $0.start(plan, attempt: attempt, by: sender) }
        guard mail.isStarted(attempt, by: sender) else {
            // Begun before, by who was killed or is still at it; its own note has the same id as this one, and the first counts.
            if mail.status == .started, mail.attempt == attempt { noteUncertain(plan.id) }
            return note(plan, attempt, .uncertain, "the sender ended before it could tell")
        }
        guard let letter = try await writer.letter(plan, entities) else { return note(plan, attempt, .obsolete) }
        switch await mailer.send(letter) {
        case .sent: return note(plan, attempt, .sent)
        case .refused(let reason): return note(plan, attempt, .refused, reason)
        case .delayed(let reason): return note(plan, attempt, .delayed, reason)
        case .uncertain(let reason):
            noteUncertain(plan.id)
            return note(plan, attempt, .uncertain, reason)
        }
    }

    private func note(_ plan: MailPlan, _ attempt: Int64, _ result: NoteMail.Result, _ reason: String? = nil) -> ReactionStep {
        .issue(NoteMail(mailId: plan.id, attempt: attempt, result: result, reason: reason.map { String($0.prefix(200)) }))
    }
}
