import EventSourcing
import IdentityEvents

struct AcceptInviteHandler: CommandHandler {
    let proofs: MailProofs

    /// Looks at who accepts, and takes a place among their memberships where they would join.
    func gather(for command: AcceptInvite, _ team: Team, _ entities: any EntityAccess<IdentityEvent>) async throws -> Joining {
        var joining = try await Joining(entities.issued, naming: command.userId, entities)
        guard let userID = joining.userID, let email = team.address(ofInvite: command.inviteId) else { return joining }
        joining.isInvited =
            joining.user.verifiedEmail == email || entities.issued.isOperators
            || proofs.isProof(command.proof, for: .invite(teamID: command.teamId, inviteID: command.inviteId, email: email))
        if !decide(command, team, joining).events.isEmpty {
            joining.hasPlace = try await entities.reserve(place(command), of: userID)
        }
        return joining
    }

    func decide(_ command: AcceptInvite, _ team: Team, _ joining: Joining) -> Decision<IdentityEvent> {
        do throws(Rejection) {
            let userID = try joining.issued.person(naming: command.userId)
            // Whoever is not invited learns nothing, not even of a team that is there.
            guard team.status == .active, joining.isInvited else { return .rejected(.inviteUnknown) }
            if let refusal = joining.user.refusal { return .rejected(refusal) }
            guard let invite = team.invite(command.inviteId) else { return closed(command, team, userID) }
            guard !invite.isOver(at: joining.issued.time) else { return .rejected(.inviteExpired) }
            if team.member(ofUser: userID) != nil { return .rejected(.alreadyMember) }
            if team.hasKnown(membership: command.membershipId) { return .rejected(.membershipExists) }
            guard team.members.count < Team.memberLimit else { return .rejected(.teamFull) }
            guard joining.hasPlace else { return .rejected(.tooManyTeams) }
            let accepted = InviteAccepted(
                inviteId: invite.id, teamId: command.teamId, emailId: invite.email.reservationID, userId: userID)
            return .accepted([
                .inviteAccepted(accepted),
                joining.membership(command.membershipId, in: command.teamId, called: team.title, as: invite.role, userID),
            ])
        } catch {
            return .rejected(error)
        }
    }

    /// Frees the place of an acceptance that was refused after it had been taken.
    func follow(_ command: AcceptInvite, _ team: Team, _ entities: any EntityAccess<IdentityEvent>) async throws {
        guard team.member(command.membershipId) == nil, let userID = try? entities.issued.person(naming: command.userId) else { return }
        try await entities.release(place(command), of: userID)
    }

    /// An invite that is over: whoever has joined by it and is still there has what they ask for.
    private func closed(_ command: AcceptInvite, _ team: Team, _ userID: String) -> Decision<IdentityEvent> {
        if team.closedInvite(command.inviteId)?.ending == .accepted(by: userID), team.member(ofUser: userID) != nil { return .accepted([]) }
        return .rejected(team.refusal(ofClosed: command.inviteId))
    }

    private func place(_ command: AcceptInvite) -> Memberships.Place {
        Memberships.Place(teamID: command.teamId, membershipID: command.membershipId)
    }
}
