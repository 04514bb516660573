import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct CardsTests {
    private typealias Past = ProjectHistory

    private func card(_ events: ProjectsEvent...) throws -> Card? { try Cards.rows(after: [Past.added] + events)[Past.task] }

    @Test func `a card shows the task that was added`() throws {
        #expect(
            try card()
                == Card(
                    taskId: Past.task, projectId: Past.project, key: "ENG-1", columnId: Past.toDo, orderKey: "U", title: "Mill", points: 5,
                    dueDate: "2026-12-01", priority: .high, labels: [], done: false, hasContent: true, comments: 0, attachments: 0,
                    createdAt: Past.moment(1), changedAt: Past.moment(1)))
        let bare = try Cards.rows(after: [Past.addedBare])[Past.task]
        #expect(bare?.points == nil && bare?.dueDate == nil && bare?.priority == nil && bare?.hasContent == false)
    }

    @Test func `what is left out of a change stays`() throws {
        let card = try card(Past.modified(title: "Store", dueDate: "2027-01-01", priority: .low))
        #expect(card?.title == "Store")
        #expect(card?.dueDate == "2027-01-01")
        #expect(card?.priority == .low)
        #expect(card?.points == 5)
        #expect(card?.hasContent == true)
        #expect(card?.changedAt == Past.moment(2))
    }

    @Test func `what was removed is gone`() throws {
        let card = try card(Past.modified(removed: [.content, .points, .dueDate, .priority]))
        #expect(card?.points == nil && card?.dueDate == nil && card?.priority == nil && card?.hasContent == false)
        #expect(try self.card(Past.modified(content: ""))?.hasContent == false)
    }

    @Test func `points are those that were set last, or none`() throws {
        #expect(try card(Past.points(5, 8))?.points == 8)
        #expect(try card(Past.points(5, nil))?.points == nil)
    }

    @Test func `it is whose it was given to`() throws {
        #expect(try card(Past.assigned)?.assigneeId == Past.charles)
        #expect(try card(Past.assigned, Past.unassigned)?.assigneeId == nil)
    }

    @Test func `a move changes where it stands, and whether it is done`() throws {
        let moved = try card(Past.moved())
        #expect(moved?.columnId == Past.done)
        #expect(moved?.orderKey == "V")
        #expect(moved?.done == true)
        #expect(try card(Past.moved(), Past.moved(from: Past.done, to: Past.review))?.done == false)
    }

    @Test func `other order keys are no change of a card`() throws {
        let cards = try Cards.rows(after: [Past.added, Past.added(Past.second), Past.rebalanced])
        #expect(cards[Past.task]?.orderKey == "c")
        #expect(cards[Past.second]?.orderKey == "k")
        #expect(cards[Past.task]?.changedAt == Past.moment(1))
    }

    @Test func `it is in a sprint until it is taken out or the sprint is over`() throws {
        #expect(try card(Past.intoSprint)?.sprintId == Past.sprint)
        #expect(try card(Past.intoSprint, Past.outOfSprint)?.sprintId == nil)
        #expect(try card(Past.intoSprint, Past.sprintCompleted)?.sprintId == nil)
    }

    @Test func `labels stand in their order, each once`() throws {
        let iron = ProjectsEvent.labelAdded(LabelAdded(projectId: Past.project, taskId: Past.task, label: "iron"))
        #expect(try card(Past.labelled, iron, Past.labelled)?.labels == ["brass", "iron"])
        #expect(try card(Past.labelled, iron, Past.unlabelled)?.labels == ["iron"])
    }

    @Test func `comments and files are counted`() throws {
        #expect(try card(Past.commented, Past.commented, Past.commentEdited)?.comments == 2)
        #expect(try card(Past.commented, Past.commentDeleted, Past.commentDeleted)?.comments == 0)
        #expect(try card(Past.attached, Past.attached)?.attachments == 2)
        #expect(try card(Past.attached, Past.detached, Past.detached)?.attachments == 0)
    }

    @Test(arguments: [Past.taskDeleted, Past.boardDeleted]) func `what is deleted has no card, whatever comes later`(event: ProjectsEvent)
        throws
    {
        #expect(try card(event) == nil)
        #expect(try card(event, Past.labelled, Past.moved(), Past.commented) == nil)
    }

    @Test(arguments: [Past.liked, Past.unliked, Past.reserved, Past.retired, Past.created, Past.linked, Past.sprintStarted])
    func `what is not shown on a card touches none`(event: ProjectsEvent) {
        #expect(Cards.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }

    @Test func `it is told on the board's channel, and on that of whoever it is given to`() throws {
        let nobodys = try #require(try card())
        #expect(Cards.channels(of: nobodys, id: Past.task) == [Channel("board", Past.project)])
        let somebodys = try #require(try card(Past.assigned))
        #expect(Cards.channels(of: somebodys, id: Past.task) == [Channel("board", Past.project), .user(Past.charles)])
        #expect(Cards.channelKinds == ["board", "user"])
    }

    @Test func `cards are found by their board and by whose they are`() {
        #expect(Cards.view == ViewDefinition("cards", version: 1, indexes: [.init("projectId"), .init("assigneeId")]))
    }
}
