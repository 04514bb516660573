import EventSourcing
import IdentityEvents

struct ChangeMemberRoleHandler: CommandHandler {
    func decide(_ command: ChangeMemberRole, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .administrator) { return .rejected(refusal) }
        guard let member = team.member(command.membershipId) else { return .rejected(.memberUnknown) }
        guard member.role != command.role else { return .accepted([]) }
        let change = team.updated(member, command.teamId, command.role)
        guard member.role == .administrator else { return .accepted(change) }
        if team.isLastAdministrator(member) { return .rejected(.lastAdministrator) }
        // Another administrator does not dethrone the owner; an owner who steps down has a successor.
        guard member.userID != team.ownerID || team.authority(of: issued) >= .owner else { return .rejected(.ownerProtected) }
        return .accepted(team.succession(after: member, command.teamId) + [change])
    }
}
