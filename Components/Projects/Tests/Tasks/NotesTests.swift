import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// What is said about tasks: labels, files and comments.
@Suite struct NotesTests {
    private let projectId = Controls.projectId
    private let taskId = Controls.taskId

    private func require(_ rejection: Rejection?) throws { if let rejection { throw rejection } }

    private func comment(_ number: Int) -> ProjectsCommand {
        .addComment(AddComment(projectId: projectId, taskId: taskId, commentId: Cast.thing(number), text: "x"))
    }

    @Test func `what is said about a task is kept, in its order`() async throws {
        let world = try await World.founded()
        for label in ["b", "a", "b"] {
            try await require(
                world.ask(.addLabel(AddLabel(projectId: projectId, taskId: taskId, label: label)), by: Cast.charles))
        }
        try await require(world.ask(.attachFile(Controls.attachFile), by: Cast.charles))
        for number in 1...2 { try await require(world.ask(comment(number), by: Cast.commenter)) }
        let like = ProjectsCommand.likeComment(LikeComment(projectId: projectId, taskId: taskId, commentId: Cast.thing(2)))
        for who in [Cast.ada, Cast.charles, Cast.ada] { try await require(world.ask(like, by: who)) }
        var task = await world.task()
        #expect(task.labels == ["b", "a"])
        #expect(task.attachments == [TaskAttachment(id: Controls.attachmentId, name: "imprint.pdf")])
        #expect(task.comments.map(\.likes) == [[], [Cast.ada, Cast.charles]])
        #expect(task.comments.allSatisfy { $0.authorID == Cast.commenter })

        for _ in 0..<2 {
            try await require(
                world.ask(.removeLabel(RemoveLabel(projectId: projectId, taskId: taskId, label: "b")), by: Cast.charles))
            let unlike = UnlikeComment(projectId: projectId, taskId: taskId, commentId: Cast.thing(2))
            try await require(world.ask(.unlikeComment(unlike), by: Cast.ada))
        }
        try await require(world.ask(.detachFile(Controls.detachFile), by: Cast.charles))
        task = await world.task()
        #expect(task.labels == ["a"])
        #expect(task.attachments.isEmpty)
        #expect(task.comments.map(\.likes) == [[], [Cast.charles]])
    }

    @Test func `a file that was taken off is named where that is told`() async throws {
        let world = try await World.founded()
        try await require(world.ask(.attachFile(Controls.attachFile), by: Cast.charles))
        try await require(world.ask(.detachFile(Controls.detachFile), by: Cast.charles))
        #expect(await world.entities.events(of: ProjectTask.self, id: taskId).last == .fileDetached(Controls.fileDetached))
        let again = try await world.ask(.detachFile(Controls.detachFile), by: Cast.charles)
        #expect(again == .attachmentUnknown)
    }

    @Test func `a comment is edited by its author alone, and deleted by its author and administrators`() async throws {
        let world = try await World.founded()
        let (edit, delete) = (ProjectsCommand.editComment(Controls.editComment), ProjectsCommand.deleteComment(Controls.deleteComment))
        try await require(world.ask(.addComment(Controls.addComment), by: Cast.commenter))
        for who in [Cast.charles, Cast.grace, Cast.ada, "operator"] {
            let rejection = try await world.ask(edit, by: who)
            #expect(rejection == .authorOnly)
        }
        try await require(world.ask(edit, by: Cast.commenter))
        let editor = try await world.ask(delete, by: Cast.charles)
        #expect(editor == .authorOrAdministratorsOnly)
        try await require(world.ask(delete, by: Cast.commenter))
        for who in [Cast.grace, Cast.ada, "operator"] {
            try await require(world.ask(.addComment(Controls.addComment), by: Cast.commenter))
            try await require(world.ask(delete, by: who))
        }
        let gone = try await world.ask(delete, by: Cast.ada)
        #expect(gone == .commentUnknown)
    }

    @Test func `an author who may no longer comment cannot edit what they have written`() async throws {
        let world = try await World.founded()
        try await require(world.ask(.addComment(Controls.addComment), by: Cast.commenter))
        try await world.hear(Cast.changed(Cast.commenter, to: .viewer))
        let rejection = try await world.ask(.editComment(Controls.editComment), by: Cast.commenter)
        #expect(rejection == .commentersOnly)
    }

    @Test func `ids of comments and files are given once`() async throws {
        let world = try await World.founded()
        try await require(world.ask(.addComment(Controls.addComment), by: Cast.commenter))
        try await require(world.ask(.attachFile(Controls.attachFile), by: Cast.charles))
        let comment = try await world.ask(.addComment(Controls.addComment), by: Cast.charles)
        let file = try await world.ask(.attachFile(Controls.attachFile), by: Cast.charles)
        #expect(comment == .commentExists)
        #expect(file == .attachmentExists)
    }

    @Test func `a task is known to its own project alone, and while it is there`() async throws {
        let world = try await World.founded()
        let other = Cast.project(1)
        try await require(world.ask(.createProject(CreateProject(projectId: other, name: "Mine")), by: Cast.eve))
        let elsewhere = AddLabel(projectId: other, taskId: taskId, label: "x")
        let never = AddLabel(projectId: projectId, taskId: Controls.otherTaskId, label: "x")
        let (stranger, absent) = try await (
            world.ask(.addLabel(elsewhere), by: Cast.eve), world.ask(.addLabel(never), by: Cast.ada)
        )
        #expect(stranger == .taskUnknown)
        #expect(absent == .taskUnknown)
        try await require(world.ask(.deleteTask(Controls.deleteTask), by: Cast.ada))
        let deleted = try await world.ask(.addLabel(Controls.addLabel), by: Cast.ada)
        #expect(deleted == .taskUnknown)
    }

    @Test func `no two boards have a task of the same id`() async throws {
        let world = try await World.founded()
        let other = Cast.project(1)
        try await require(world.ask(.createProject(CreateProject(projectId: other, name: "Mine")), by: Cast.eve))
        let add = AddTask(projectId: other, taskId: taskId, columnId: FirstColumns.ids(in: other)[0], title: "x")
        for _ in 0..<2 {
            let rejection = try await world.ask(.addTask(add), by: Cast.eve)
            #expect(rejection == .taskExists)
            try await world.ask(.deleteTask(Controls.deleteTask), by: Cast.ada)
        }
    }

    /// Between the two writes of AddTask, and for ever where the second never came.
    @Test func `nothing is said about a task that its board has not added`() async throws {
        let world = try await World.founded()
        let task = Cast.task(7)
        await world.entities.put([.taskReserved(TaskReserved(projectId: projectId, taskId: task))], in: ProjectTask.self, task)
        let commands: [ProjectsCommand] = [
            .addComment(AddComment(projectId: projectId, taskId: task, commentId: Cast.thing(1), text: "x")),
            .addLabel(AddLabel(projectId: projectId, taskId: task, label: "x")),
            .attachFile(
                AttachFile(projectId: projectId, taskId: task, attachmentId: Cast.thing(2), name: "x", url: "https://example.com/x")),
        ]
        for command in commands {
            let early = try await world.ask(command, by: Cast.ada)
            #expect(early == .taskUnknown)
        }
        let add = AddTask(projectId: projectId, taskId: task, columnId: FirstColumns.ids(in: projectId)[0], title: "Title")
        try await require(world.ask(.addTask(add), by: Cast.ada))
        for command in commands { try await require(world.ask(command, by: Cast.ada)) }
        #expect(await world.task(task).key == "WEB-2")
    }

    @Test func `what is said about a task says what the task is called`() async throws {
        let world = try await World.founded()
        let said: [ProjectsCommand] = [
            .addLabel(Controls.addLabel), .removeLabel(Controls.removeLabel), .attachFile(Controls.attachFile),
            .detachFile(Controls.detachFile), .addComment(Controls.addComment), .editComment(Controls.editComment),
            .deleteComment(Controls.deleteComment),
        ]
        for command in said { try await require(world.ask(command, by: Cast.charles)) }
        let events = await world.entities.events(of: ProjectTask.self, id: taskId)
        let key = await world.task().key
        #expect(key != nil)
        #expect(events.compactMap(\.changedKey) == Array(repeating: key, count: said.count))
    }

    /// A task that has had much said about it.
    private func laden(_ events: [ProjectsEvent]) async throws -> World {
        let world = try await World.founded()
        await world.entities.put(events, in: ProjectTask.self, taskId)
        return world
    }

    @Test func `a task has at most 50 labels`() async throws {
        let world = try await laden(
            (0..<ProjectTask.labelLimit).map { .labelAdded(LabelAdded(projectId: projectId, taskId: taskId, label: "\($0)")) })
        let another = try await world.ask(.addLabel(Controls.addLabel), by: Cast.ada)
        let same = try await world.ask(.addLabel(AddLabel(projectId: projectId, taskId: taskId, label: "7")), by: Cast.ada)
        #expect(another == .tooManyLabels)
        #expect(same == nil)
    }

    @Test func `a task has at most 100 files`() async throws {
        let world = try await laden(
            (0..<ProjectTask.attachmentLimit).map {
                .fileAttached(
                    FileAttached(
                        projectId: projectId, taskId: taskId, attachmentId: Cast.thing($0), name: "x", url: "https://example.com/x",
                        userId: Cast.ada))
            })
        let another = try await world.ask(.attachFile(Controls.attachFile), by: Cast.ada)
        #expect(another == .tooManyAttachments)
    }

    @Test func `a task has at most 500 comments, and one that is deleted makes room`() async throws {
        let comments = (0..<ProjectTask.commentLimit).map {
            ProjectsEvent.commentAdded(
                CommentAdded(projectId: projectId, taskId: taskId, commentId: Cast.thing($0), userId: Cast.ada, text: "x"))
        }
        let world = try await laden(comments)
        let refused = try await world.ask(.addComment(Controls.addComment), by: Cast.ada)
        #expect(refused == .tooManyComments)
        let delete = DeleteComment(projectId: projectId, taskId: taskId, commentId: Cast.thing(7))
        try await require(world.ask(.deleteComment(delete), by: Cast.ada))
        try await require(world.ask(.addComment(Controls.addComment), by: Cast.ada))
    }

    @Test func `likes are bounded, those of a comment and those of a task`() async throws {
        func liked(_ comment: Int, _ count: Int) -> [ProjectsEvent] {
            [
                .commentAdded(
                    CommentAdded(projectId: projectId, taskId: taskId, commentId: Cast.thing(comment), userId: Cast.ada, text: "x"))
            ]
                + (0..<count).map {
                    .commentLiked(
                        CommentLiked(projectId: projectId, taskId: taskId, commentId: Cast.thing(comment), userId: Cast.person(100 + $0)))
                }
        }
        func like(_ comment: Int) -> ProjectsCommand {
            .likeComment(LikeComment(projectId: projectId, taskId: taskId, commentId: Cast.thing(comment)))
        }
        let world = try await laden(liked(1, ProjectTask.likeLimit) + liked(2, 0))
        let full = try await world.ask(like(1), by: Cast.ada)
        let empty = try await world.ask(like(2), by: Cast.ada)
        #expect(full == .tooManyLikes)
        #expect(empty == nil)
        let crowded = try await laden((1...5).flatMap { liked($0, ProjectTask.likeLimit) } + liked(6, 0))
        let sixth = try await crowded.ask(like(6), by: Cast.ada)
        #expect(sixth == .tooManyLikes)
    }
}

extension ProjectsEvent {
    fileprivate var changedKey: String? {
        switch self {
        case .labelAdded(let event): event.key
        case .labelRemoved(let event): event.key
        case .fileAttached(let event): event.key
        case .fileDetached(let event): event.key
        case .commentAdded(let event): event.key
        case .commentEdited(let event): event.key
        case .commentDeleted(let event): event.key
        default: nil
        }
    }
}
