import EventSourcing
import IdentityEvents
import PlatformTesting
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// Many people act, join and leave at once, and whatever the order, what is left fits together.
@Suite struct UpkeepModelTests {
    private let people = (10..<18).map(Cast.person)
    private let teams = [Controls.teamId, Controls.otherTeamId]
    private let projects = (0..<6).map(Cast.project)

    @Test(arguments: [UInt64](1...12)) func `people, teams and projects fit together, whoever does what when`(seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        let world = World()
        for person in people { for team in teams { try await world.note(Cast.joined(person, as: .administrator, in: team)) } }
        var gone: Set<String> = []
        for _ in 0..<30 {
            let actions = (0..<8).map { _ in action(&random) }
            let news = identityNews(&gone, &random)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (command, who) in actions { group.addTask { try await world.ask(command, by: who) } }
                group.addTask { for event in news { try await world.note(event) } }
                try await group.waitForAll()
            }
            if Bool.random(using: &random) { try await world.settle() }
        }
        try await world.settle()
        try await verify(world, "seed \(seed)")
    }

    private func action(_ random: inout SplitMix64) -> (ProjectsCommand, String) {
        let project = projects.randomElement(using: &random)!
        let (who, other) = (people.randomElement(using: &random)!, people.randomElement(using: &random)!)
        let team = teams.randomElement(using: &random)!
        let task = Cast.task(projects.firstIndex(of: project)! * 10 + Int.random(in: 0..<3, using: &random))
        let command: ProjectsCommand =
            switch Int.random(in: 0..<12, using: &random) {
            case 0...2: .createProject(CreateProject(projectId: project, name: "P", teamId: Bool.random(using: &random) ? team : nil))
            case 3: .assignTeam(AssignTeam(projectId: project, teamId: team))
            case 4: .unassignTeam(UnassignTeam(projectId: project))
            case 5: .transferProject(TransferProject(projectId: project, userId: other))
            case 6 where Int.random(in: 0..<5, using: &random) == 0: .deleteProject(DeleteProject(projectId: project))
            case 6...8: .addTask(AddTask(projectId: project, taskId: task, columnId: FirstColumns.ids(in: project)[0], title: "T"))
            default: .assignTask(AssignTask(projectId: project, taskId: task, userId: other))
            }
        return (command, who)
    }

    /// Somebody leaves a team for good or closes their account, now and then a team is deleted.
    private func identityNews(_ gone: inout Set<String>, _ random: inout SplitMix64) -> [IdentityEvent] {
        let (who, team) = (people.randomElement(using: &random)!, teams.randomElement(using: &random)!)
        switch Int.random(in: 0..<20, using: &random) {
        case 0...2: return [Cast.left(who, team)]
        case 3 where gone.count < 3:
            gone.insert(who)
            return [Cast.closed(who)] + teams.map { Cast.left(who, $0, because: .accountClosed) }
        case 4: return [Cast.dissolved(Controls.otherTeamId)]
        default: return []
        }
    }

    private func verify(_ world: World, _ comment: Testing.Comment) async throws {
        for id in projects {
            let project = await world.project(id)
            let board = await world.board(id)
            for person in people {
                let isTheirs = project.exists && project.ownerID == person
                #expect(await world.places(of: person).contains(id) == isTheirs, comment)
                if isTheirs { #expect(await !world.entities.fetch(Person.self, id: person).isGone, comment) }
            }
            for team in teams {
                let works = project.exists && project.teamID == team
                let roster = await world.team(team)
                #expect(roster.projectIDs.contains(id) == works, comment)
                if works { #expect(!roster.isGone, comment) }
            }
            #expect(board.isDeleted == (project.status == .deleted), comment)
            let roster = if let team = project.teamID { await world.team(team) } else { Team() }
            let standing = Standing(world.entities.issued, project, roster)
            for card in board.cards.values { #expect(card.assigneeID.map(standing.mayBeAssigned) ?? true, comment) }
        }
    }
}
