import EventSourcing
import IdentityEvents

struct TransferTeamOwnershipHandler: CommandHandler {
    func decide(_ command: TransferTeamOwnership, _ team: Team, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = team.refusal(of: issued, needing: .owner) { return .rejected(refusal) }
        guard let heir = team.member(command.membershipId) else { return .rejected(.memberUnknown) }
        guard heir.userID != team.ownerID else { return .accepted([]) }
        let promotion = heir.role == .administrator ? [] : [team.updated(heir, command.teamId, .administrator)]
        return .accepted(promotion + [team.transferred(to: heir, command.teamId)])
    }
}
