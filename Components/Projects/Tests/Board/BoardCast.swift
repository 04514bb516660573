import EventSourcing
import ProjectsEvents

@testable import ProjectsComponent

/// Who and what appears in the tests of boards.
enum BoardCast {
    static let projectID = "01930000-0000-7000-8000-000000000100"
    static let teamID = "01930000-0000-7000-8000-000000000031"
    /// The owner of the project.
    static let ada = "01930000-0000-7000-8000-000000000001"
    /// Has nothing to do with the project.
    static let eve = "01930000-0000-7000-8000-000000000009"

    /// The columns that a board begins with: To Do, In Progress, Review, Done.
    static let columns = (1...4).map { "01930000-0000-7000-8000-00000000010\($0)" }
    static let (toDo, inProgress, review, done) = (columns[0], columns[1], columns[2], columns[3])

    static func person(_ number: Int) -> String { "01930000-0000-7000-8001-\(String(100_000_000_000 + number))" }
    static func task(_ number: Int) -> String { "01930000-0000-7000-8002-\(String(100_000_000_000 + number))" }
    static func column(_ number: Int) -> String { "01930000-0000-7000-8003-\(String(100_000_000_000 + number))" }
    static func sprint(_ number: Int) -> String { "01930000-0000-7000-8004-\(String(100_000_000_000 + number))" }

    static let project = Project(folding: [
        .projectCreated(
            ProjectCreated(
                projectId: projectID, name: "Web", prefix: "WEB", userId: ada, teamId: teamID, columnOrder: columns))
    ])

    /// How a person stands to the project, with a team of which the numbers from 0 on are editors.
    static func standing(of userID: String? = ada, editors: Int = 3, viewer: String? = nil, past: [ProjectsEvent] = []) -> Standing {
        var project = project
        for event in past { project.apply(event) }
        var roster = Team(folding: (0..<editors).map { joined(person($0), as: .editor) })
        if let viewer { roster.apply(joined(viewer, as: .viewer)) }
        return Standing(
            IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: userID), project, roster)
    }

    private static func joined(_ userID: String, as role: TeamRole) -> ProjectsEvent {
        .teamMemberNoted(
            TeamMemberNoted(teamId: teamID, membershipId: userID, userId: userID, role: role, projectIds: [projectID]))
    }
}
