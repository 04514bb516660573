import EventSourcing
import IdentityEvents

struct DeclineInviteHandler: CommandHandler {
    let proofs: MailProofs

    struct Facts: Sendable {
        let issued: IssuedCommand
        /// Whether the invite is theirs, by the mail's proof or by their verified address.
        var isInvited = false
    }

    func gather(for command: DeclineInvite, _ team: Team, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        var facts = Facts(issued: entities.issued)
        guard let email = team.address(ofInvite: command.inviteId) else { return facts }
        if entities.issued.isOperators
            || proofs.isProof(command.proof, for: .invite(teamID: command.teamId, inviteID: command.inviteId, email: email))
        {
            facts.isInvited = true
        } else if let person = entities.issued.person {
            facts.isInvited = try await entities.fetch(User.self, id: person).verifiedEmail == email
        }
        return facts
    }

    func decide(_ command: DeclineInvite, _ team: Team, _ facts: Facts) -> Decision<IdentityEvent> {
        guard team.status == .active, facts.isInvited else { return .rejected(.inviteUnknown) }
        guard let invite = team.invite(command.inviteId) else {
            let closed = team.closedInvite(command.inviteId)
            return closed?.ending == .declined ? .accepted([]) : .rejected(team.refusal(ofClosed: command.inviteId))
        }
        guard !invite.isOver(at: facts.issued.time) else { return .rejected(.inviteExpired) }
        return .accepted(
            .inviteDeclined(InviteDeclined(inviteId: invite.id, teamId: command.teamId, emailId: invite.email.reservationID)))
    }
}
