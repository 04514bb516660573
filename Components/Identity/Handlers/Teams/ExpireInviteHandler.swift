import EventSourcing
import IdentityEvents

struct ExpireInviteHandler: CommandHandler {
    /// The deadline may come although the invite is over or was sent again: then it is too late, or too early, and nothing happens.
    func decide(_ command: ExpireInvite, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        guard let invite = team.invite(command.inviteId), invite.isOver(at: issued.time) else { return .accepted([]) }
        return .accepted(.expired(invite, command.teamId))
    }
}
