import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// Each mail once or not at all, whatever is read twice and whoever dies.
@Suite struct MailsTests {
    private let registered = IdentityEvent.userRegistered(Controls.userRegistered)

    private func office(_ answers: MailDelivery...) async -> PostOffice {
        let office = PostOffice(answers)
        await office.person(Controls.active)
        return office
    }

    private func events(_ office: PostOffice) async throws -> [IdentityEvent] {
        let plan = try #require(plan)
        return await office.entities.events(of: Mail.self, id: plan.id)
    }

    private var plan: MailPlan? {
        let cause = Recorded(registered, of: User.address(of: "any")!, at: Position(sequence: 1), time: Controls.moment)
        return Mails.plans(because: cause, "event-1").first
    }

    private func kinds(_ events: [IdentityEvent]) -> [String] { events.map(\.messageType.name) }

    @Test func `a mail is started before it is sent, and noted when it was`() async throws {
        let office = await office()
        let steps = try await office.react(to: registered)
        #expect(kinds(try await events(office)) == ["MailStarted"])
        #expect(steps.first?.note?.result == .sent)
        try await office.carryOut(steps.first)
        #expect(kinds(try await events(office)) == ["MailStarted", "MailSent"])
    }

    @Test func `an event that is read again sends nothing again`() async throws {
        let office = await office()
        try await office.deliver(registered)
        try await office.deliver(registered)
        #expect(await office.mailer.letters.count == 1)
        #expect(kinds(try await events(office)) == ["MailStarted", "MailSent"])
    }

    @Test func `a mail that was started by who died is not sent again, and its end is not known`() async throws {
        let office = await office()
        _ = try await office.react(to: registered)
        // Nothing was noted: the sender was killed, before the server had the mail or after.
        let steps = try await office.react(to: registered)
        #expect(steps.first?.note?.result == .uncertain)
        try await office.carryOut(steps.first)
        #expect(await office.mailer.letters.count == 1)
        guard case .mailFailed(let failed) = try await events(office).last else { return #expect(Bool(false)) }
        #expect(failed.cause == .uncertain)
    }

    @Test func `of many that send the same mail at the same moment one does`() async throws {
        let office = await office()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<32 { group.addTask { _ = try await office.react(to: registered) } }
            try await group.waitForAll()
        }
        #expect(await office.mailer.letters.count == 1)
    }

    @Test func `a mail of which the server's answer was lost is not sent again`() async throws {
        let office = await office(.uncertain("the connection ended before the answer"))
        try await office.deliver(registered)
        #expect(kinds(try await events(office)) == ["MailStarted", "MailFailed"])
        try await office.deliver(registered)
        #expect(await office.mailer.letters.count == 1)
    }

    @Test func `a mail that is refused for good fails, with the server's code`() async throws {
        let office = await office(.refused("550 5.1.1"))
        let noted = try await office.deliver(registered)
        let failed = MailFailed(
            mailId: try #require(plan).id, kind: .emailVerification, attempt: 1, cause: .refused, reason: "550 5.1.1")
        #expect(noted == [.mailFailed(failed)])
    }

    @Test func `a mail that the server has certainly not taken is tried again, once for each time`() async throws {
        let office = await office(.delayed("cannot connect"), .delayed("421"), .sent)
        let id = try #require(plan).id
        var noted = try await office.deliver(registered)
        for attempt in Int64(2)...3 {
            guard case .mailDelayed(let delayed)? = noted.first else { return #expect(Bool(false)) }
            let steps = try await office.react(to: .mailDelayed(delayed))
            guard case .schedule(let deadline)? = steps.first else { return #expect(Bool(false)) }
            #expect(deadline.command as? RetryMail == RetryMail(mailId: id, attempt: attempt))
            #expect(deadline.time == delayed.nextTryAt)
            let retry = RetryMail(mailId: id, attempt: attempt)
            #expect(try await office.entities.handle(retry, by: RetryMailHandler()).events.count == 1)
            // A deadline that fires twice is one try.
            #expect(try await office.entities.handle(retry, by: RetryMailHandler()) == .accepted([]))
            noted = try await office.deliver(.mailDue(MailDue(mailId: id, attempt: attempt)), id: "due-\(attempt)")
        }
        #expect(await office.mailer.letters.count == 3)
        #expect(Set(await office.mailer.letters.map(\.id)) == [id])
        #expect(kinds(noted) == ["MailSent"])
    }

    @Test func `the pauses double, up to an hour`() {
        #expect((1...10).map(NoteMailHandler.pause(after:)) == [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600])
        #expect(NoteMailHandler.pause(after: .max) == 3_600)
    }

    @Test func `a mail is tried for a day, and not longer than its link holds`() async throws {
        let late = await office(.delayed("421"))
        let steps = try await late.react(to: registered, at: 24 * 3_600 - 1)
        let noted = try await late.carryOut(steps.first, at: 24 * 3_600 - 1)
        guard case .mailFailed(let failed)? = noted.first else { return #expect(Bool(false)) }
        #expect(failed.cause == .expired)
        let reset = await office(.delayed("421"))
        let asked = IdentityEvent.passwordResetRequested(Controls.passwordResetRequested)
        let last = try await reset.react(to: asked, at: 1_790)
        guard case .mailFailed(let tooLate)? = try await reset.carryOut(last.first, at: 1_790).first else { return #expect(Bool(false)) }
        #expect(tooLate.cause == .expired)
    }

    @Test func `what happened more than a day ago is no reason for a mail`() async throws {
        let office = await office()
        #expect(try await office.react(to: registered, at: 24 * 3_600).isEmpty)
        #expect(try await office.react(to: .passwordResetRequested(Controls.passwordResetRequested), at: 1_800).isEmpty)
        #expect(await office.mailer.letters.isEmpty)
    }

    @Test func `a note that comes twice, late or for another try changes nothing`() async throws {
        let office = await office()
        let steps = try await office.react(to: registered)
        let note = try #require(steps.first?.note)
        var other = note
        other.attempt = 2
        #expect(try await office.carryOut(.issue(other)).isEmpty)
        #expect(try await office.carryOut(.issue(note)).count == 1)
        #expect(try await office.carryOut(.issue(note)).isEmpty)
        #expect(try await office.carryOut(.issue(NoteMail(mailId: Controls.mailId, attempt: 1, result: .sent))).isEmpty)
    }

    @Test func `the mails of one event are two mails, and those of two events as well`() {
        func ids(_ event: IdentityEvent, _ id: String) -> [String] {
            let cause = Recorded(event, of: User.address(of: "any")!, at: Position(sequence: 1), time: Controls.moment)
            return Mails.plans(because: cause, id).map(\.id)
        }
        let changed = IdentityEvent.emailChanged(Controls.emailChanged)
        #expect(Set(ids(changed, "1") + ids(changed, "2")).count == 4)
        #expect(ids(changed, "1") == ids(changed, "1"))
    }
}
