import EventSourcing
import IdentityEvents

struct RemoveMemberHandler: CommandHandler {
    func decide(_ command: RemoveMember, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .administrator) { return .rejected(refusal) }
        guard let member = team.member(command.membershipId) else { return .rejected(.memberUnknown) }
        guard member.userID != team.ownerID || team.authority(of: issued) >= .owner else { return .rejected(.ownerProtected) }
        return team.departure(of: member, command.teamId, because: member.userID == issued.userID ? .left : .removed)
    }
}
