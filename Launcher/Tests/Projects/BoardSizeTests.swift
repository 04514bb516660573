import EventLog
import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// What boards take in the log: a decision is one message, which a server takes up to a megabyte.
@Suite struct BoardSizeTests {
    private static let project = "01930000-0000-7000-8000-000000000100"
    private static let columns = (1...4).map { "01930000-0000-7000-8000-00000000010\($0)" }
    private static let sprint = "01930000-0000-7000-8000-000000000200"
    private static let owner = "01930000-0000-7000-8000-000000000001"
    private static let most = 900_000

    private static func task(_ number: Int) -> String { "01930000-0000-7000-8002-\(String(100_000_000_000 + number))" }

    /// What an owner may do with a project whose keys are as long as they get.
    private var standing: Standing {
        let created = ProjectCreated(
            projectId: Self.project, name: "Web", prefix: "ABCDEFGHIJ", userId: Self.owner, columnOrder: Self.columns)
        return Standing(
            IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: Self.owner),
            Project(folding: [.projectCreated(created)]),
            Team())
    }

    /// A board with so many tasks in its first column, those of the sprint among them the first ones.
    private func board(tasks: Int, inSprint: Int = 0) -> Board {
        var board = Board()
        func happen(_ events: [ProjectsEvent]) { for event in events { board.apply(event) } }
        happen(board.founding(Self.project, Self.columns))
        happen([
            .sprintStarted(
                SprintStarted(projectId: Self.project, sprintId: Self.sprint, goal: "Goal", startsOn: "2026-11-02", endsOn: "2026-11-15"))
        ])
        let facts = AddTaskHandler.Facts(standing: standing)
        for number in 0..<tasks {
            let add = AddTask(
                projectId: Self.project, taskId: Self.task(number), columnId: Self.columns[0], title: "Title", points: 1_000)
            happen(AddTaskHandler().decide(add, board, facts).events)
            let assign = AssignTask(projectId: Self.project, taskId: Self.task(number), userId: Self.owner)
            happen(AssignTaskHandler().decide(assign, board, standing).events)
        }
        for number in 0..<inSprint {
            let plan = AddTaskToSprint(projectId: Self.project, sprintId: Self.sprint, taskId: Self.task(number))
            happen(AddTaskToSprintHandler().decide(plan, board, standing).events)
        }
        return board
    }

    /// The bytes of the message that a decision is stored as, headers included.
    private func bytes(of decision: Decision<ProjectsEvent>) -> Int {
        let cause = Cause(
            id: "\(Self.project)-0123456789abcdef", position: 1_000_000_000, correlationID: "\(Self.project)-0123456789abcdef",
            userID: Self.owner, traceParent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        let message = EventCodec<ProjectsEvent>(source: "/projects/component").message(
            for: decision.events, of: Board.address(of: Self.project)!, expecting: 1_000_000_000, cause: cause,
            at: Timestamp(microseconds: 1_767_225_600_123_456))
        return message.payload.count + message.headers.block.count
    }

    private func move(_ number: Int, behind neighbour: Int, on board: Board) -> Decision<ProjectsEvent> {
        let command = MoveTask(
            projectId: Self.project, taskId: Self.task(number), toColumnId: Self.columns[0], afterTaskId: Self.task(neighbour))
        return MoveTaskHandler().decide(command, board, standing)
    }

    @Test func `of a move among 5,000 tasks no more is stored than of one among 50`() {
        let (small, large) = (board(tasks: 50), board(tasks: 5_000))
        let sizes = (bytes(of: move(49, behind: 25, on: small)), bytes(of: move(4_999, behind: 2_500, on: large)))
        print("a move among 50 tasks: \(sizes.0) bytes, among 5,000: \(sizes.1)")
        // The task's key and its order key are a few digits longer.
        #expect(sizes.1 <= sizes.0 + 8)
        #expect(sizes.1 < 1_500)
    }

    @Test func `the largest decisions fit into a message`() {
        let full = board(tasks: Board.tasksAtOnce, inSprint: Board.sprintTaskLimit)
        let emptied = DeleteColumnHandler().decide(
            DeleteColumn(projectId: Self.project, columnId: Self.columns[0], moveTasksTo: Self.columns[3]), full, standing)
        #expect(emptied.events.count == Board.tasksAtOnce + 1)
        let nobody = Standing(standing.issued, Project(), Team())
        let unassigned = UnassignOutsidersHandler().decide(UnassignOutsiders(projectId: Self.project), full, nobody)
        #expect(unassigned.events.count == Board.tasksAtOnce)
        let completed = CompleteSprintHandler().decide(
            CompleteSprint(projectId: Self.project, sprintId: Self.sprint), full, standing)
        let sizes = [emptied, unassigned, completed].map(bytes)
        print("a column emptied: \(sizes[0]) bytes, everything taken from somebody: \(sizes[1]), a sprint completed: \(sizes[2])")
        #expect(sizes.allSatisfy { $0 < Self.most })
    }

    @Test func `the end of the largest board fits into a message`() {
        var board = board(tasks: Board.taskLimit)
        for number in 0..<Board.sprintsEver {
            board.pastSprints.append(Self.task(number))
        }
        let size = bytes(of: .accepted(board.deletion(Self.project)))
        print("a board of 10,000 tasks deleted: \(size) bytes")
        #expect(size < Self.most)
    }
}
