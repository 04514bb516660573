import EventSourcing
import IdentityEvents

struct DeleteTeamHandler: CommandHandler {
    func decide(_ command: DeleteTeam, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .owner) { return .rejected(refusal) }
        return .accepted(team.dissolution(command.teamId))
    }
}
