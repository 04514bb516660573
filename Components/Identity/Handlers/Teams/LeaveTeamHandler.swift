import EventSourcing
import IdentityEvents

struct LeaveTeamHandler: CommandHandler {
    func decide(_ command: LeaveTeam, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .member) { return .rejected(refusal) }
        guard let person = issued.person, let member = team.member(ofUser: person) else { return .rejected(.peopleOnly) }
        return team.departure(of: member, command.teamId, because: .left)
    }
}
