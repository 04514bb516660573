public import EventSourcing
public import ProjectsEvents

/// What becomes of projects and their tasks when people leave, teams go and projects change hands.
///
/// Which projects are concerned stands in the event, so that a second delivery issues the same commands. Whether there is still anything to do is decided where
/// they arrive.
public struct ProjectUpkeep: Reaction {
    public typealias Event = ProjectsEvent

    /// How often a board is asked to take tasks from those who may not see it any more: a decision takes some of them, and a board has many more.
    static let rounds = Board.taskLimit / Board.tasksAtOnce

    public init() {}

    public func react(to cause: Recorded<ProjectsEvent>, _ entities: any EntityAccess<ProjectsEvent>) async throws -> [ReactionStep] {
        switch cause.event {
        case .teamMemberGone(let gone):
            // A person has at most a thousand tasks on a board.
            return gone.projectIds.flatMap { projectID -> [ReactionStep] in
                [
                    .issue(SucceedOwner(projectId: projectID, userId: gone.userId, teamId: gone.teamId)),
                    .issue(UnassignOutsiders(projectId: projectID)),
                ]
            }
        case .teamGone(let gone): return gone.projectIds.map { .issue(ReleaseTeam(projectId: $0, teamId: gone.teamId)) }
        case .personGone(let gone): return gone.projectIds.map { .issue(SucceedOwner(projectId: $0, userId: gone.userId)) }
        case .projectTeamUnassigned(let unassigned): return dismissal(unassigned.projectId, Self.rounds)
        case .projectTeamAssigned(let assigned):
            return assigned.previousTeamId == nil ? [] : dismissal(assigned.projectId, Self.rounds)
        case .projectOwnerChanged(let changed): return dismissal(changed.projectId, 1)
        // Who has left the team after it got the project and before it knew was not told of it.
        case .teamProjectLinked(let linked): return dismissal(linked.projectId, 1)
        default: return []
        }
    }

    private func dismissal(_ projectID: String, _ rounds: Int) -> [ReactionStep] {
        Array(repeating: .issue(UnassignOutsiders(projectId: projectID)), count: rounds)
    }
}
