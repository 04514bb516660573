import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct TaskDetailsTests {
    private typealias Past = ProjectHistory

    private func task(_ events: ProjectsEvent...) throws -> TaskDetail? { try TaskDetails.rows(after: [Past.added] + events)[Past.task] }

    @Test func `a task is shown with what was said when it was added, and by whom`() throws {
        #expect(
            try task()
                == TaskDetail(
                    taskId: Past.task, projectId: Past.project, key: "ENG-1", columnId: Past.toDo, orderKey: "U", title: "Mill", points: 5,
                    dueDate: "2026-12-01", priority: .high, labels: [], done: false, content: "Grinds.", createdBy: Past.ada, comments: [],
                    attachments: [],
                    activity: [TaskActivity(kind: .taskAdded, at: Past.moment(1), userId: Past.ada, columnId: Past.toDo, text: "Mill")],
                    createdAt: Past.moment(1), changedAt: Past.moment(1)))
    }

    @Test(arguments: [nil, "operator", "01930000-0000-7000-8000-00000000000X"] as [String?])
    func `who is no person is not named`(name: String?) throws {
        let rows = try TaskDetails.rows(after: [Past.recorded(Past.added, 1, by: name)])
        #expect(rows[Past.task]?.createdBy == nil)
        #expect(rows[Past.task]?.activity.first?.userId == nil)
    }

    /// The card and the page of a task are folded from the same events, and have to say the same.
    @Test(arguments: 0..<50 as Range<UInt64>) func `it says what the card says, whatever happens`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let past = [
            Past.modified(title: "Store", content: "Keeps.", dueDate: "2027-01-01", priority: .low),
            Past.modified(removed: [.content, .dueDate]), Past.modified(content: ""), Past.points(5, 8), Past.points(8, nil), Past.assigned,
            Past.unassigned, Past.moved(), Past.moved(from: Past.done, to: Past.review), Past.rebalanced, Past.intoSprint, Past.outOfSprint,
            Past.sprintCompleted, Past.labelled, Past.unlabelled, Past.added(Past.second),
        ]
        let events = [Past.added] + (0..<30).map { _ in past.randomElement(using: &random)! }
        let card = try #require(try Cards.rows(after: events)[Past.task])
        let task = try #require(try TaskDetails.rows(after: events)[Past.task])
        #expect(task.title == card.title && task.points == card.points && task.dueDate == card.dueDate && task.priority == card.priority)
        #expect(task.columnId == card.columnId && task.orderKey == card.orderKey && task.done == card.done && task.labels == card.labels)
        #expect(task.assigneeId == card.assigneeId && task.sprintId == card.sprintId && (task.content != nil) == card.hasContent)
        #expect(task.createdAt == card.createdAt && task.changedAt == card.changedAt)
    }

    // MARK: - What belongs to it

    @Test func `files stand in the order in which they came, until they go`() throws {
        let file = Attachment(
            attachmentId: Past.file, name: "plan.png", url: "https://example.com/plan.png", mediaType: "image/png", size: 9,
            userId: Past.ada, attachedAt: Past.moment(2))
        #expect(try task(Past.attached)?.attachments == [file])
        #expect(try task(Past.attached, Past.detached)?.attachments == [])
    }

    @Test func `a comment shows what it says, since when, and who likes it`() throws {
        let comment = try task(Past.commented, Past.liked, Past.liked, Past.commentEdited)?.comments
        #expect(
            comment == [
                Comment(
                    commentId: Past.comment, userId: Past.ada, text: "It turns well.", likes: [Past.charles], createdAt: Past.moment(2),
                    editedAt: Past.moment(5))
            ])
        #expect(try task(Past.commented, Past.liked, Past.unliked)?.comments.first?.likes == [])
        #expect(try task(Past.commented, Past.commentDeleted)?.comments == [])
    }

    @Test func `who likes a comment does not change the task`() throws {
        let liked = try task(Past.commented, Past.liked)
        #expect(liked?.changedAt == Past.moment(2))
        #expect(liked?.activity.count == 2)
        #expect(try task(Past.rebalanced)?.changedAt == Past.moment(1))
    }

    @Test func `as many comments and files are shown as a task has at most`() throws {
        let comments = (0...TaskDetails.comments).map { number -> ProjectsEvent in
            .commentAdded(
                CommentAdded(projectId: Past.project, taskId: Past.task, commentId: "\(number)", userId: Past.ada, text: "\(number)"))
        }
        #expect(try TaskDetails.rows(after: [Past.added] + comments)[Past.task]?.comments.count == 500)
        let files = (0...TaskDetails.attachments).map { number -> ProjectsEvent in
            .fileAttached(
                FileAttached(
                    projectId: Past.project, taskId: Past.task, attachmentId: "\(number)", name: "a", url: "https://example.com",
                    userId: Past.ada))
        }
        #expect(try TaskDetails.rows(after: [Past.added] + files)[Past.task]?.attachments.count == 100)
    }

    @Test func `it shows what happened lately, the newest first and the last five`() throws {
        let moves = (0..<20).map { Past.moved(to: $0 % 2 == 0 ? Past.done : Past.review) }
        let activity = try TaskDetails.rows(after: [Past.added] + moves)[Past.task]?.activity
        #expect(activity?.map(\.at) == (17...21).reversed().map(Past.moment))
        #expect(
            activity?.first
                == TaskActivity(
                    kind: .taskMoved, at: Past.moment(21), userId: Past.ada, columnId: Past.toDo, toColumnId: Past.review))
    }

    // MARK: - The row

    @Test(arguments: [Past.taskDeleted, Past.boardDeleted]) func `what is deleted has no row, whatever comes later`(event: ProjectsEvent)
        throws
    {
        #expect(try task(event) == nil)
        #expect(try task(event, Past.commented, Past.liked, Past.moved(), Past.attached) == nil)
    }

    @Test func `it is told on the task's channel, to whoever may listen to its board`() throws {
        let task = try #require(try task())
        #expect(TaskDetails.channels(of: task, id: Past.task) == [Channel("task", Past.task, readersOf: Channel("board", Past.project))])
        #expect(TaskDetails.channelKinds == ["task"])
        #expect(TaskDetails.view == ViewDefinition("task_detail", version: 1))
    }
}
