import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// Who owns which address while users come, move and go: gather, decide, append and follow together.
@Suite struct ReservationTests {
    private let entities = InMemoryEntities()
    private let ada = Controls.userId
    private let eve = Controls.otherUserId

    @discardableResult
    private func register(_ userId: String, _ email: String, sealed: String = "password") async throws -> Decision<IdentityEvent> {
        let command = RegisterUser(userId: userId, email: email, sealedPassword: sealed, firstName: "A")
        return try await entities.handle(command, by: RegisterUserHandler(passwords: PlainPasswords()))
    }

    @discardableResult
    private func move(_ userId: String, to email: String) async throws -> Decision<IdentityEvent> {
        try await entities.handle(ChangeEmail(userId: userId, email: email), by: ChangeEmailHandler())
    }

    @discardableResult
    private func close(_ userId: String) async throws -> Decision<IdentityEvent> {
        try await entities.handle(
            CloseAccount(userId: userId), by: CloseAccountHandler(sessions: SessionRecorder(), now: { Controls.moment }))
    }

    private func rejection(of decision: Decision<IdentityEvent>) -> Rejection? {
        if case .rejected(let rejection, _) = decision { rejection } else { nil }
    }

    // MARK: - Registration

    @Test func `a registration reserves its address`() async throws {
        #expect(rejection(of: try await register(ada, Controls.email)) == nil)
        #expect(await entities.owner(of: Controls.email) == ada)
    }

    @Test func `of many registrations of one address at the same moment exactly one wins`() async throws {
        let users = (1...64).map { "user-\($0)" }
        let decisions = try await withThrowingTaskGroup(of: (String, Decision<IdentityEvent>).self) { group in
            for (index, user) in users.enumerated() {
                let email = index % 2 == 0 ? Controls.email : Controls.email.uppercased()
                group.addTask { (user, try await register(user, email)) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let winners = decisions.filter { rejection(of: $0.1) == nil }.map(\.0)
        #expect(winners.count == 1)
        #expect(await entities.owner(of: Controls.email) == winners.first)
        let losers = decisions.filter { $0.0 != winners.first }
        #expect(losers.allSatisfy { rejection(of: $0.1) == .emailTaken })
        for user in users {
            #expect(await entities.fetch(User.self, id: user).status == (user == winners.first ? .active : .absent))
        }
    }

    @Test func `a registration whose password cannot be opened reserves nothing`() async throws {
        #expect(rejection(of: try await register(ada, Controls.email, sealed: PlainPasswords.unreadable)) == .passwordUnreadable)
        #expect(await entities.owner(of: Controls.email) == nil)
    }

    @Test func `a second registration of a user reserves nothing`() async throws {
        try await register(ada, Controls.email)
        #expect(rejection(of: try await register(ada, Controls.otherEmail)) == .userExists)
        #expect(await entities.owner(of: Controls.otherEmail) == nil)
        #expect(await entities.owner(of: Controls.email) == ada)
    }

    @Test func `a registration that was overtaken after it had reserved an address gives it back`() async throws {
        try await register(ada, Controls.email)
        // What the overtaken one had reserved when it believed that there was no such user yet.
        _ = try await entities.reserve(EmailAddress(Controls.otherEmail), for: ada)
        #expect(rejection(of: try await register(ada, Controls.otherEmail)) == .userExists)
        #expect(await entities.owner(of: Controls.otherEmail) == nil)
        #expect(await entities.owner(of: Controls.email) == ada)
    }

    @Test func `a registration that goes on after a crash finds its own reservation`() async throws {
        _ = try await entities.reserve(EmailAddress(Controls.email), for: ada)
        #expect(rejection(of: try await register(ada, Controls.email)) == nil)
        #expect(await entities.owner(of: Controls.email) == ada)
    }

    // MARK: - Moving

    @Test func `moving to another address frees the old one for others`() async throws {
        try await register(ada, Controls.email)
        #expect(rejection(of: try await move(ada, to: Controls.otherEmail)) == nil)
        #expect(await entities.owner(of: Controls.otherEmail) == ada)
        #expect(await entities.owner(of: Controls.email) == nil)
        #expect(rejection(of: try await register(eve, Controls.email)) == nil)
    }

    @Test func `moving to an address that another one owns leaves both where they are`() async throws {
        try await register(ada, Controls.email)
        try await register(eve, Controls.otherEmail)
        #expect(rejection(of: try await move(ada, to: Controls.otherEmail)) == .emailTaken)
        #expect(await entities.owner(of: Controls.email) == ada)
        #expect(await entities.owner(of: Controls.otherEmail) == eve)
        #expect(await entities.fetch(User.self, id: ada).email?.text == Controls.email)
    }

    @Test func `of two who move to one address at the same moment exactly one wins, and the other keeps its own`() async throws {
        try await register(ada, Controls.email)
        try await register(eve, Controls.otherEmail)
        async let first = move(ada, to: "wanted@example.com")
        async let second = move(eve, to: "Wanted@example.com")
        let rejections = [rejection(of: try await first), rejection(of: try await second)]
        #expect(rejections.compactMap { $0 } == [.emailTaken])
        let adaWon = rejections[0] == nil
        #expect(await entities.owner(of: "wanted@example.com") == (adaWon ? ada : eve))
        #expect(await entities.owner(of: Controls.email) == (adaWon ? nil : ada))
        #expect(await entities.owner(of: Controls.otherEmail) == (adaWon ? eve : nil))
    }

    @Test func `another spelling of one's own address keeps the reservation untouched`() async throws {
        try await register(ada, Controls.email)
        #expect(rejection(of: try await move(ada, to: "Ada@Example.com")) == nil)
        #expect(await entities.fetch(User.self, id: ada).email?.text == "Ada@Example.com")
        let reservation = EmailAddress(Controls.email).reservationID
        #expect(await entities.events(of: EmailReservation.self, id: reservation) == [.emailReserved(EmailReserved(userId: ada))])
        #expect(rejection(of: try await register(eve, Controls.email)) == .emailTaken)
    }

    @Test func `after another spelling the address is freed by the next move`() async throws {
        try await register(ada, Controls.email)
        try await move(ada, to: "Ada@Example.com")
        try await move(ada, to: Controls.otherEmail)
        #expect(await entities.owner(of: Controls.email) == nil)
        #expect(await entities.owner(of: Controls.otherEmail) == ada)
    }

    @Test func `moving away and back ends where it began`() async throws {
        try await register(ada, Controls.email)
        try await move(ada, to: Controls.otherEmail)
        try await move(ada, to: Controls.email)
        #expect(await entities.owner(of: Controls.email) == ada)
        #expect(await entities.owner(of: Controls.otherEmail) == nil)
    }

    @Test func `a move that is refused after it had reserved an address gives it back`() async throws {
        try await register(ada, Controls.email)
        try await close(ada)
        // What it had reserved before the account was closed under it.
        _ = try await entities.reserve(EmailAddress(Controls.otherEmail), for: ada)
        #expect(rejection(of: try await move(ada, to: Controls.otherEmail)) == .accountClosed)
        #expect(await entities.owner(of: Controls.otherEmail) == nil)
    }

    @Test func `a move of somebody who is not registered reserves nothing`() async throws {
        #expect(rejection(of: try await move(ada, to: Controls.otherEmail)) == .userUnknown)
        #expect(await entities.owner(of: Controls.otherEmail) == nil)
    }

    @Test func `what follows a move is safe to repeat, also when the old address has a new owner`() async throws {
        try await register(ada, Controls.email)
        try await move(ada, to: Controls.otherEmail)
        try await register(eve, Controls.email)
        for _ in 0..<2 {
            let user = await entities.fetch(User.self, id: ada)
            try await ChangeEmailHandler().follow(Controls.changeEmail, user, entities)
        }
        #expect(await entities.owner(of: Controls.email) == eve)
        #expect(await entities.owner(of: Controls.otherEmail) == ada)
    }

    @Test func `a move whose following was lost in a crash frees the old address when it is repeated`() async throws {
        try await register(ada, Controls.email)
        _ = try await entities.reserve(EmailAddress(Controls.otherEmail), for: ada)
        let moved = await entities.change(User.self, id: ada) { _ in [.emailChanged(Controls.emailChanged)] }
        try await ChangeEmailHandler().follow(Controls.changeEmail, moved, entities)
        #expect(await entities.owner(of: Controls.email) == nil)
        #expect(await entities.owner(of: Controls.otherEmail) == ada)
    }

    // MARK: - Closing

    @Test func `closing an account frees its address for others`() async throws {
        try await register(ada, Controls.email)
        try await close(ada)
        #expect(await entities.owner(of: Controls.email) == nil)
        #expect(rejection(of: try await register(eve, Controls.email)) == nil)
    }

    @Test func `closing once more takes nothing from who has the address now`() async throws {
        try await register(ada, Controls.email)
        try await close(ada)
        try await register(eve, Controls.email)
        #expect(try await close(ada) == .accepted([]))
        #expect(await entities.owner(of: Controls.email) == eve)
    }

    @Test func `closing an account that nobody has frees nothing`() async throws {
        try await register(eve, Controls.email)
        #expect(rejection(of: try await close(ada)) == .userUnknown)
        #expect(await entities.owner(of: Controls.email) == eve)
    }
}
