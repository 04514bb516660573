public import EventSourcing
public import IdentityEvents
public import ProjectsEvents

/// Copies from identity what projects need to know of people: who is in which team, as what, and whose account is closed.
///
/// It only notes: what follows stands in the events that it writes, each with the projects concerned, and `ProjectUpkeep` sees to it. So a redelivered event
/// cannot lead to other commands than the first time, whatever has happened to the projects meanwhile.
public struct TeamRosters: Reaction {
    public typealias Event = ProjectsEvent

    public init() {}

    public func react(to cause: Recorded<IdentityEvent>, _ entities: any EntityAccess<ProjectsEvent>) async throws -> [ReactionStep] {
        switch cause.event {
        case .membershipCreated(let created):
            try await change(created.teamId, entities) {
                $0.note(created.membershipId, of: created.userId, as: ProjectsEvents.TeamRole(created.role), created.teamId)
            }
        case .membershipUpdated(let updated):
            try await change(updated.teamId, entities) {
                $0.note(updated.membershipId, of: updated.userId, as: ProjectsEvents.TeamRole(updated.role), updated.teamId)
            }
        case .membershipDeleted(let deleted):
            // A team that is deleted loses all its members first; that it is gone says it once for all of them.
            guard deleted.reason != .teamDeleted else { break }
            try await change(deleted.teamId, entities) { $0.part(deleted.membershipId, deleted.teamId) }
        case .teamDeleted(let deleted): try await change(deleted.teamId, entities) { $0.dissolve(deleted.teamId) }
        case .accountClosed(let closed):
            _ = try await entities.change(Person.self, id: closed.userId) { $0.part(closed.userId) }
        default: break
        }
        return []
    }

    private func change(
        _ teamID: String, _ entities: any EntityAccess<ProjectsEvent>, _ decide: @Sendable (Team) -> [ProjectsEvent]
    ) async throws {
        _ = try await entities.change(Team.self, id: teamID, decide)
    }
}
