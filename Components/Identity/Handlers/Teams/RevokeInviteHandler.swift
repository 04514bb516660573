import EventSourcing
import IdentityEvents

struct RevokeInviteHandler: CommandHandler {
    func decide(_ command: RevokeInvite, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .administrator) { return .rejected(refusal) }
        guard let invite = team.invite(command.inviteId) else {
            let closed = team.closedInvite(command.inviteId)
            return closed?.ending == .revoked ? .accepted([]) : .rejected(team.refusal(ofClosed: command.inviteId))
        }
        return .accepted(
            .inviteRevoked(InviteRevoked(inviteId: invite.id, teamId: command.teamId, emailId: invite.email.reservationID)))
    }
}
