import EventSourcing
import IdentityEvents

struct InviteMemberHandler: CommandHandler {
    struct Facts: Sendable {
        let issued: IssuedCommand
        /// Whose verified address it is, where it is somebody's.
        var addressee: String?
    }

    func gather(for command: InviteMember, _ team: Team, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        let email = EmailAddress(command.email)
        var facts = Facts(issued: entities.issued)
        guard let owner = try await entities.fetch(EmailReservation.self, id: email.reservationID).owner else { return facts }
        let user = try await entities.fetch(User.self, id: owner)
        if user.verifiedEmail == email { facts.addressee = owner }
        return facts
    }

    func decide(_ command: InviteMember, _ team: Team, _ facts: Facts) -> Decision<IdentityEvent> {
        let issued = facts.issued
        if let refusal = team.refusal(of: issued, needing: .administrator) { return .rejected(refusal) }
        if team.hasKnown(invite: command.inviteId) { return .rejected(.inviteExists) }
        if let addressee = facts.addressee, team.member(ofUser: addressee) != nil { return .rejected(.alreadyMember) }
        // Those whose deadline has passed and has not yet been told.
        let over = team.invites.filter { $0.isOver(at: issued.time) }
        let open = team.invites.count - over.count
        let email = EmailAddress(command.email)
        if team.invites.contains(where: { $0.email == email && !$0.isOver(at: issued.time) }) { return .rejected(.alreadyInvited) }
        if team.hasJustWritten(to: email, at: issued.time) { return .rejected(.justInvited) }
        guard open < Team.inviteLimit, team.invitesInLastHour(at: issued.time) < Team.inviteLimit else {
            return .rejected(.tooManyInvites)
        }
        let inviter = issued.person.flatMap { team.member(ofUser: $0) }
        let sent = InviteSent(
            inviteId: command.inviteId, teamId: command.teamId, teamName: team.title, email: command.email, emailId: email.reservationID,
            role: command.role ?? .editor, expiresAt: issued.time.advanced(bySeconds: Invite.lifetime), invitedBy: inviter?.userID,
            inviterName: inviter?.name)
        return .accepted(over.map { .expired($0, command.teamId) } + [.inviteSent(sent)])
    }
}

extension IdentityEvent {
    static func expired(_ invite: Invite, _ teamID: String) -> IdentityEvent {
        .inviteExpired(InviteExpired(inviteId: invite.id, teamId: teamID, emailId: invite.email.reservationID))
    }
}
