import EventSourcing
import IdentityEvents

/// Nobody stays a member who has no account any more, not even the last administrator.
struct RemoveClosedAccountHandler: CommandHandler {
    func decide(_ command: RemoveClosedAccount, _ team: Team, _ facts: Void) -> Decision<IdentityEvent> {
        guard let member = team.member(ofUser: command.userId) else { return .accepted([]) }
        return .accepted(team.loss(of: member, command.teamId))
    }
}
