import EventSourcing
import IdentityEvents

struct NoteMemberProfileHandler: CommandHandler {
    /// Two changes may arrive in either order: the older one is then no news.
    func decide(_ command: NoteMemberProfile, _ team: Team, _ facts: Void) -> Decision<IdentityEvent> {
        guard let member = team.member(ofUser: command.userId), command.profileRevision > member.profileRevision else {
            return .accepted([])
        }
        return .accepted(
            .memberProfileChanged(
                MemberProfileChanged(
                    membershipId: member.id, teamId: command.teamId, userId: command.userId, profileRevision: command.profileRevision,
                    firstName: command.firstName, lastName: command.lastName, picture: command.picture)))
    }
}
