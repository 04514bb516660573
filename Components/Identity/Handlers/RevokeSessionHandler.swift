import EventSourcing
import IdentityEvents

struct RevokeSessionHandler: CommandHandler {
    let sessions: any SessionKeeping

    func decide(_ command: RevokeSession, _ session: Session, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        guard session.userID == command.userId else { return .rejected(.sessionUnknown) }
        guard issued.isFrom(command.userId) else { return .rejected(.notYours) }
        return .accepted(session.revoke(command.sessionId, because: command.reason))
    }

    func follow(_ command: RevokeSession, _ session: Session, _ entities: any EntityAccess<IdentityEvent>) async throws {
        guard session.isOver else { return }
        try await sessions.end(command.sessionId)
    }
}
