import EventSourcing
import IdentityEvents
import Synchronization

/// A component for these tests: locking writes the reason down, unlocking is refused unless there is a lock, closing can be made to fail.
struct TestComponent: Component {
    let closing = FailingSwitch()
    /// Closing finds the store away.
    let unavailable = FailingSwitch()
    /// Runs before a LockAccount is decided.
    var beforeLocking: @Sendable () async throws -> Void = {}

    func handling(of command: IdentityCommand) -> Handling<IdentityEvent> {
        switch command {
        case .lockAccount(let command): Handling(command, by: Locking(before: beforeLocking))
        case .unlockAccount(let command): Handling(command, by: Unlocking())
        case .closeAccount(let command): Handling(command, by: Closing(closing: closing, unavailable: unavailable))
        case .modifyUser(let command): Handling(command, by: Refusing())
        case .changeEmail(let command): Handling(command, by: Signing())
        case .verifyEmail(let command): Handling(command, by: Following())
        default: preconditionFailure("not sent in these tests")
        }
    }
}

struct TestUser: Entity, Equatable {
    static let name = "user"
    var reasons: [String] = []

    mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .accountLocked(let locked): reasons.append(locked.reason)
        case .accountUnlocked: reasons.removeAll()
        default: break
        }
    }
}

struct Locking: CommandHandler {
    let before: @Sendable () async throws -> Void

    func gather(for command: LockAccount, _ user: TestUser, _ entities: any EntityAccess<IdentityEvent>) async throws { try await before() }

    func decide(_ command: LockAccount, _ user: TestUser, _ facts: Void) -> Decision<IdentityEvent> {
        .accepted(.accountLocked(AccountLocked(userId: command.userId, reason: "\(user.reasons.count): \(command.reason)")))
    }
}

struct Unlocking: CommandHandler {
    func decide(_ command: UnlockAccount, _ user: TestUser, _ facts: Void) -> Decision<IdentityEvent> {
        user.reasons.isEmpty
            ? .rejected(Rejection(code: "not-locked", title: "Not locked."))
            : .accepted(.accountUnlocked(AccountUnlocked(userId: command.userId)))
    }
}

/// Writes down who asked, and when.
struct Signing: CommandHandler {
    typealias Subject = TestUser

    func decide(_ command: ChangeEmail, _ user: TestUser, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        let text = "\(issued.id) by \(issued.userID ?? "nobody") at \(issued.time)"
        return .accepted(.accountLocked(AccountLocked(userId: command.userId, reason: text)))
    }
}

/// Leads to something in another entity, behind the decision.
struct Following: CommandHandler {
    func decide(_ command: VerifyEmail, _ user: TestUser, _ facts: Void) -> Decision<IdentityEvent> {
        .accepted(.accountLocked(AccountLocked(userId: command.userId, reason: "first")))
    }

    func follow(_ command: VerifyEmail, _ user: TestUser, _ entities: any EntityAccess<IdentityEvent>) async throws {
        let other = ComponentHarness.otherUser
        _ = try await entities.change(TestUser.self, id: other) {
            $0.reasons.isEmpty ? [.accountLocked(AccountLocked(userId: other, reason: "behind"))] : []
        }
    }
}

struct Closing: CommandHandler {
    let closing: FailingSwitch
    let unavailable: FailingSwitch

    func gather(for command: CloseAccount, _ user: TestUser, _ entities: any EntityAccess<IdentityEvent>) async throws {
        if closing.isFailing { throw Failure() }
        if unavailable.isFailing { throw MessageStoreError(.unavailable, "planted") }
    }

    func decide(_ command: CloseAccount, _ user: TestUser, _ facts: Void) -> Decision<IdentityEvent> {
        .accepted(.accountClosed(AccountClosed(userId: command.userId, reason: command.reason)))
    }

    struct Failure: Error {}
}

/// Refuses, and leaves an event behind.
struct Refusing: CommandHandler {
    func decide(_ command: ModifyUser, _ user: TestUser, _ facts: Void) -> Decision<IdentityEvent> {
        .rejected(
            Rejection(code: "refused", title: "Refused.", status: 422, pointer: "/firstName"),
            recording: [.registrationRejected(RegistrationRejected(userId: command.userId, reason: .emailTaken))])
    }
}

final class FailingSwitch: Sendable {
    private let failing = Atomic(false)
    private let count = Atomic(0)
    var isFailing: Bool {
        count.add(1, ordering: .relaxed)
        return failing.load(ordering: .relaxed)
    }
    /// How often it was looked at.
    var asked: Int { count.load(ordering: .relaxed) }
    func set(_ value: Bool) { failing.store(value, ordering: .relaxed) }
}
