import EventSourcing
import IdentityEvents

struct CreateTeamHandler: CommandHandler {
    /// Takes a place among the founder's memberships, where there would be a team.
    func gather(for command: CreateTeam, _ team: Team, _ entities: any EntityAccess<IdentityEvent>) async throws -> Joining {
        var founder = try await Joining(entities.issued, naming: command.userId, entities)
        if let userID = founder.userID, !decide(command, team, founder).events.isEmpty {
            founder.hasPlace = try await entities.reserve(place(command), of: userID)
        }
        return founder
    }

    func decide(_ command: CreateTeam, _ team: Team, _ founder: Joining) -> Decision<IdentityEvent> {
        do throws(Rejection) {
            let userID = try founder.issued.person(naming: command.userId)
            guard team.status == .absent else { return .rejected(.teamExists) }
            if let refusal = founder.user.refusal { return .rejected(refusal) }
            guard founder.hasPlace else { return .rejected(.tooManyTeams) }
            return .accepted([
                .teamCreated(TeamCreated(teamId: command.teamId, name: command.name, ownerId: userID)),
                founder.membership(command.membershipId, in: command.teamId, called: command.name, as: .administrator, userID),
            ])
        } catch {
            return .rejected(error)
        }
    }

    /// Frees the place of a founding that was overtaken by another one.
    func follow(_ command: CreateTeam, _ team: Team, _ entities: any EntityAccess<IdentityEvent>) async throws {
        guard team.member(command.membershipId) == nil, let userID = try? entities.issued.person(naming: command.userId) else { return }
        try await entities.release(place(command), of: userID)
    }

    private func place(_ command: CreateTeam) -> Memberships.Place {
        Memberships.Place(teamID: command.teamId, membershipID: command.membershipId)
    }
}
