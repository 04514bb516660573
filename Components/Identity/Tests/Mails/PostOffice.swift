import EventSourcing
import IdentityEvents

@testable import IdentityComponent

/// A mailer that answers as it is told, and remembers what it was given.
actor ScriptedMailer: Mailer {
    private(set) var letters: [Letter] = []
    private var answers: [MailDelivery]

    init(_ answers: [MailDelivery] = []) { self.answers = answers }

    func send(_ letter: Letter) async -> MailDelivery {
        letters.append(letter)
        return answers.isEmpty ? .sent : answers.removeFirst()
    }
}

/// The reaction that sends mails, the component that notes what became of them, and the deadlines between them, in memory.
struct PostOffice {
    let entities = InMemoryEntities()
    let mailer: ScriptedMailer
    let proofs = MailProofs(key: [UInt8](repeating: 7, count: 32))

    init(_ answers: MailDelivery...) { self.init(answers) }

    init(_ answers: [MailDelivery]) { mailer = ScriptedMailer(answers) }

    func mails(at seconds: Int64 = 0) -> Mails {
        Mails(mailer: mailer, proofs: proofs, base: "https://app.example.com/", now: { Door.at(seconds) }) { _ in }
    }

    /// A person as events have made them.
    func person(_ events: [IdentityEvent]) async { _ = await entities.change(User.self, id: Controls.userId) { _ in events } }

    /// The reaction's steps because of an event, which happened at the moment of the Controls.
    func react(
        to event: IdentityEvent, id: String = "event-1", at seconds: Int64 = 0, happened: Int64 = 0
    ) async throws -> [ReactionStep] {
        let cause = Recorded(event, of: User.address(of: "any")!, at: Position(sequence: 1), time: Door.at(happened))
        var entities = entities
        entities.issued = IssuedCommand(id: id, time: Door.at(happened), userID: nil)
        return try await mails(at: seconds).react(to: cause, entities)
    }

    /// Carries out a note, so many seconds after the moment.
    @discardableResult
    func carryOut(_ step: ReactionStep?, at seconds: Int64 = 0) async throws -> [IdentityEvent] {
        guard case .issue(let command) = step, let note = command as? NoteMail else { return [] }
        var entities = entities
        entities.issued = IssuedCommand(id: "note", time: Door.at(seconds), userID: nil)
        return try await entities.handle(note, by: NoteMailHandler()).events
    }

    /// Does both.
    @discardableResult
    func deliver(_ event: IdentityEvent, id: String = "event-1", at seconds: Int64 = 0) async throws -> [IdentityEvent] {
        var events: [IdentityEvent] = []
        for step in try await react(to: event, id: id, at: seconds) { events += try await carryOut(step, at: seconds) }
        return events
    }
}

extension ReactionStep {
    /// What is to be noted, where that is the step.
    var note: NoteMail? { if case .issue(let command) = self { command as? NoteMail } else { nil } }
}
