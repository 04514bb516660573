import EventSourcing
import Hosting
import IdentityEvents

/// A reaction for these tests: who is locked is unlocked, and closed unless that is called off; what happens to the forbidden fails.
struct Greeter: Reaction {
    let failing = FailingSwitch()
    /// Deadlines lie this far behind the event.
    var patience: Int64 = 3_600

    struct Failure: Error {}

    func react(to cause: Recorded<IdentityEvent>, _ entities: any EntityAccess<IdentityEvent>) async throws -> [ReactionStep] {
        switch cause.event {
        case .accountLocked(let locked):
            if locked.reason == "forbidden", failing.isFailing { throw Failure() }
            let close = CloseAccount(userId: locked.userId, reason: locked.reason)
            return [
                .issue(UnlockAccount(userId: locked.userId)), .issue(ModifyUser(userId: locked.userId, firstName: locked.reason)),
                .schedule(Deadline("close", close, at: cause.time.advanced(bySeconds: patience))),
            ]
        case .accountUnlocked: return [.cancel(name: "close", of: cause.address)]
        case .emailChanged(let changed):
            // Its own event, in another entity's stream.
            _ = try await entities.change(TestUser.self, id: "counted") { user in
                [.accountLocked(AccountLocked(userId: changed.userId, reason: "\(user.reasons.count)"))]
            }
            return []
        default: return []
        }
    }
}
