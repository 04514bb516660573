import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// Who may do what: every command, for everybody.
@Suite struct AuthorityTests {
    /// What each command takes. Whoever has less is refused.
    private static let needed: [String: Authority] = [
        "ModifyProject": .administrator, "ArchiveProject": .administrator, "RestoreProject": .administrator, "AssignTeam": .administrator,
        "UnassignTeam": .administrator, "TransferProject": .owner, "DeleteProject": .owner,
        "AddColumn": .editor, "ModifyColumn": .editor, "MoveColumn": .editor, "DeleteColumn": .editor, "AddTask": .editor,
        "ModifyTask": .editor, "AssignTask": .editor, "UnassignTask": .editor, "MoveTask": .editor, "DeleteTask": .editor,
        "StartSprint": .editor, "CompleteSprint": .editor, "AddTaskToSprint": .editor, "RemoveTaskFromSprint": .editor,
        "AddLabel": .editor, "RemoveLabel": .editor, "AttachFile": .editor, "DetachFile": .editor,
        "AddComment": .commenter, "EditComment": .commenter, "DeleteComment": .commenter, "LikeComment": .commenter,
        "UnlikeComment": .commenter,
    ]
    /// What anybody may who is signed in, and what only reactions issue.
    private static let free: Set<String> = ["CreateProject", "SucceedOwner", "ReleaseTeam", "UnassignOutsiders"]
    /// What a person does in their own name, so that the operator cannot.
    private static let personal: Set<String> = ["AttachFile", "AddComment", "EditComment", "LikeComment", "UnlikeComment"]

    private static let everybody: [(who: String?, authority: Authority)] = [
        (nil, .none), ("anonymous", .none), (Cast.eve, .none), (Cast.viewer, .viewer), (Cast.commenter, .commenter),
        (Cast.charles, .editor), (Cast.grace, .administrator), (Cast.ada, .owner), ("operator", .operator),
    ]

    private static let commands = Controls.commands.filter { !free.contains($0.messageType.name) }

    /// A project in which each of the commands has something to do.
    private func prepared(for command: ProjectsCommand, by who: String?, _ authority: Authority) async throws -> World {
        let world = try await World.founded()
        try await world.note(Cast.joined(Cast.ada, as: .administrator, in: Controls.otherTeamId))
        try await world.note(Cast.joined(Cast.grace, as: .administrator, in: Controls.otherTeamId))
        // What a command undoes has been done, and a comment is that of whoever is about to edit it.
        let author = authority == .operator || authority < .commenter ? Cast.commenter : who
        var past: [(ProjectsCommand, String?)] = [
            (.addColumn(Controls.addColumn), Cast.ada), (.addComment(Controls.addComment), author),
            (.startSprint(Controls.startSprint), Cast.ada),
            (
                .addTask(AddTask(projectId: Controls.projectId, taskId: Controls.otherTaskId, columnId: Controls.inProgress, title: "x")),
                Cast.ada
            ),
            (.addTaskToSprint(Controls.addTaskToSprint), Cast.ada),
        ]
        switch command {
        case .addColumn, .addComment, .addTaskToSprint: past.removeAll { $0.0.messageType == command.messageType }
        case .startSprint: past.removeLast(3)
        case .assignTask: past.append((.unassignTask(Controls.unassignTask), Cast.ada))
        case .restoreProject: past.append((.archiveProject(Controls.archiveProject), Cast.ada))
        case .removeLabel: past.append((.addLabel(Controls.addLabel), Cast.ada))
        case .detachFile: past.append((.attachFile(Controls.attachFile), Cast.ada))
        case .unlikeComment: past.append((.likeComment(Controls.likeComment), author))
        default: break
        }
        for (command, who) in past { try await require(world.ask(command, by: who)) }
        return world
    }

    /// The one exception: what is made must have an id that nobody has, or had.
    @Test func `that an id is taken is said to whoever would make something under it`() async throws {
        let world = try await World.founded()
        let create = ProjectsCommand.createProject(Controls.createProject)
        let own = ProjectsCommand.createProject(CreateProject(projectId: Cast.project(2), name: "Eve's"))
        try await require(world.ask(own, by: Cast.eve))
        let column = FirstColumns.ids(in: Cast.project(2))[0]
        let add = ProjectsCommand.addTask(
            AddTask(projectId: Cast.project(2), taskId: Controls.taskId, columnId: column, title: "Title"))
        for _ in 0..<2 {
            let (project, task) = (try await world.ask(create, by: Cast.eve), try await world.ask(add, by: Cast.eve))
            #expect(project == .projectExists)
            #expect(task == .taskExists)
            _ = try await world.ask(.deleteProject(Controls.deleteProject), by: Cast.ada)
        }
    }

    private func require(_ rejection: Rejection?) throws { if let rejection { throw rejection } }

    @Test func `the table knows every command`() {
        #expect(Set(Self.needed.keys).union(Self.free) == Set(Controls.commands.map(\.messageType.name)))
    }

    @Test(arguments: commands) func `each may do only what their role allows`(command: ProjectsCommand) async throws {
        let name = command.messageType.name
        let needed = try #require(Self.needed[name])
        for (who, authority) in Self.everybody {
            let world = try await prepared(for: command, by: who, authority)
            var asked = command
            if case .addTask(var again) = command {
                again.taskId = Cast.task(1)
                asked = .addTask(again)
            }
            let before = await world.entities.history.count
            let rejection = try await world.ask(asked, by: who)
            let after = await world.entities.history.count
            switch authority {
            case .none: #expect(rejection == .projectUnknown, "\(who ?? "nobody")")
            case _ where authority < needed: #expect(rejection == needed.refusal, "\(authority)")
            case .operator where Self.personal.contains(name): #expect(rejection?.status == 403)
            default: #expect(rejection == nil, "\(authority)")
            }
            #expect((after > before) == (rejection == nil), "\(authority): what is granted happens, and nothing else")
        }
    }

    @Test(arguments: commands)
    func `outsiders cannot tell whether a project exists`(command: ProjectsCommand) async throws {
        for outsider in [Cast.eve, "anonymous", nil] {
            let present = try await World.founded()
            let absent = World()
            let deleted = try await World.founded()
            try await require(deleted.ask(.deleteProject(Controls.deleteProject), by: Cast.ada))
            for world in [present, absent, deleted] {
                let rejection = try await world.ask(command, by: outsider)
                #expect(rejection == Rejection(code: "project-unknown", title: "There is no such project.", status: 404))
            }
        }
    }

    @Test func `whoever is in another team has nothing to do with the project`() async throws {
        let world = try await World.founded()
        try await world.note(Cast.joined(Cast.eve, as: .administrator, in: Controls.otherTeamId))
        let rejection = try await world.ask(.modifyProject(Controls.modifyProject), by: Cast.eve)
        #expect(rejection == .projectUnknown)
    }

    @Test(arguments: commands.filter { !["ArchiveProject", "RestoreProject", "DeleteProject"].contains($0.messageType.name) })
    func `an archived project cannot be changed, not even by the operator`(command: ProjectsCommand) async throws {
        let world = try await World.founded()
        try await require(world.ask(.archiveProject(Controls.archiveProject), by: Cast.ada))
        for who in [Cast.ada, "operator"] {
            let rejection = try await world.ask(command, by: who)
            #expect(rejection == .projectArchived)
        }
        let stranger = try await world.ask(command, by: Cast.eve)
        #expect(stranger == .projectUnknown)
    }

    @Test(arguments: commands) func `whoever may only read a public project hears that it exists`(command: ProjectsCommand) async throws {
        let world = try await World.founded()
        try await require(world.ask(.modifyProject(ModifyProject(projectId: Controls.projectId, public: true)), by: Cast.ada))
        let needed = try #require(Self.needed[command.messageType.name])
        let reader = try await world.ask(command, by: Cast.eve)
        #expect(reader == needed.refusal)
        let nobody = try await world.ask(command, by: "anonymous")
        #expect(nobody == .projectUnknown)
        try await require(world.ask(.modifyProject(ModifyProject(projectId: Controls.projectId, public: false)), by: Cast.ada))
        let outsider = try await world.ask(command, by: Cast.eve)
        #expect(outsider == .projectUnknown)
    }

    @Test func `a member's new role counts at once`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.changed(Cast.charles, to: .viewer))
        let demoted = try await world.ask(.addLabel(Controls.addLabel), by: Cast.charles)
        #expect(demoted == .editorsOnly)
        try await world.hear(Cast.changed(Cast.viewer, to: .administrator))
        let promoted = try await world.ask(.modifyProject(Controls.modifyProject), by: Cast.viewer)
        #expect(promoted == nil)
    }

    @Test func `only members of the team and the owner may have a task`() async throws {
        let world = try await World.founded()
        func standing(_ who: String?) async throws -> Standing {
            Standing(IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: who), await world.project(), await world.team())
        }
        let asked = try await standing(Cast.eve)
        #expect(World.members.allSatisfy { asked.mayBeAssigned($0.person) })
        #expect(!asked.mayBeAssigned(Cast.eve))
    }
}
