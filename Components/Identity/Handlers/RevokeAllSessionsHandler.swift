import EventSourcing
import IdentityEvents

struct RevokeAllSessionsHandler: CommandHandler {
    let sessions: any SessionKeeping
    let now: @Sendable () -> Timestamp

    struct Facts: Sendable {
        let issued: IssuedCommand
        let now: Timestamp
    }

    func gather(for command: RevokeAllSessions, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        Facts(issued: entities.issued, now: now())
    }

    func decide(_ command: RevokeAllSessions, _ user: User, _ facts: Facts) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard facts.issued.isFrom(command.userId) else { return .rejected(.notYours) }
        return .accepted(
            .allSessionsRevoked(
                AllSessionsRevoked(
                    userId: command.userId, sessionsEndedBefore: facts.now, exceptSessionId: command.exceptSessionId)))
    }

    func follow(_ command: RevokeAllSessions, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        try await user.endSessions(of: command.userId, in: sessions, now: now())
    }
}
