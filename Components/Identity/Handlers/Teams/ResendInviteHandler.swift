import EventSourcing
import IdentityEvents

struct ResendInviteHandler: CommandHandler {
    /// It holds from now on; one whose time is over is not brought back.
    func decide(_ command: ResendInvite, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .administrator) { return .rejected(refusal) }
        guard let invite = team.invite(command.inviteId) else { return .rejected(team.refusal(ofClosed: command.inviteId)) }
        guard !invite.isOver(at: issued.time) else { return .rejected(.inviteExpired) }
        if team.hasJustWritten(to: invite.email, at: issued.time) { return .rejected(.justInvited) }
        let inviter = issued.person.flatMap { team.member(ofUser: $0) }
        return .accepted(
            .inviteResent(
                InviteResent(
                    inviteId: invite.id, teamId: command.teamId, teamName: team.title, email: invite.email.text,
                    emailId: invite.email.reservationID, role: invite.role,
                    expiresAt: issued.time.advanced(bySeconds: Invite.lifetime), invitedBy: inviter?.userID, inviterName: inviter?.name)))
    }
}
