import EventSourcing
import IdentityEvents

struct RefreshSessionHandler: CommandHandler {
    func decide(_ command: RefreshSession, _ session: Session, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        guard session.userID == command.userId else { return .rejected(.sessionUnknown) }
        guard issued.isFrom(command.userId) else { return .rejected(.notYours) }
        if session.isOver { return .rejected(.sessionOver) }
        guard command.generation > session.generation else { return .accepted([]) }
        return .accepted(
            .sessionRefreshed(SessionRefreshed(sessionId: command.sessionId, userId: command.userId, generation: command.generation)))
    }
}
