import EventSourcing
import IdentityEvents

struct RenameTeamHandler: CommandHandler {
    func decide(_ command: RenameTeam, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .administrator) { return .rejected(refusal) }
        guard command.name != team.title else { return .accepted([]) }
        return .accepted(
            .teamRenamed(
                TeamRenamed(
                    teamId: command.teamId, name: command.name, userIds: team.members.map(\.userID),
                    emailIds: team.invites.map(\.email.reservationID))))
    }
}
