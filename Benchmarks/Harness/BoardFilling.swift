import EventLog
import EventSourcing
import ProjectsEvents

/// Writes boards and what happened on them straight into the stream of projects, as a component would have.
struct BoardFilling {
    let projectID: String
    /// The tasks on the board, in the order in which they were added.
    private(set) var tasks: [String] = []
    private var versions: [EntityAddress: UInt64] = [:]
    private let number: Int
    /// How much has happened to the tasks.
    private var turn = 0
    private let servers: BenchmarkServers

    /// How many events one message carries at most.
    private static let batch = 250
    /// How many tasks a team works on at a time.
    private static let underWay = 60
    private static let codec = EventCodec<ProjectsEvent>(source: "/projects/component")

    init(_ number: Int, in servers: BenchmarkServers) {
        projectID = Self.id(number, 0)
        self.number = number
        self.servers = servers
    }

    /// An id for the thing of a number on the board of a number.
    static func id(_ board: Int, _ thing: Int) -> String {
        let digits = String(thing, radix: 16)
        return "01930000-0000-7\(String(board + 0x1000, radix: 16).suffix(3))-8000-" + String(repeating: "0", count: 12 - digits.count)
            + digits
    }

    var columns: [String] { (1...4).map { column in "\(projectID.prefix(9))c01\(column)\(projectID.dropFirst(13))" } }

    /// A project of the operator's, its board, and so many tasks on it.
    mutating func create(tasks count: Int) async throws {
        try await create()
        try await add(tasks: count)
    }

    /// A project of the operator's and its board, and so many events of a team that works on it: every tenth is a new task, the others happen to the
    /// tasks that were added last.
    mutating func create(withEvents count: Int) async throws {
        try await create()
        for number in 0..<count {
            if number.isMultiple(of: 10) { try await add(tasks: 1) } else { try await happen(amongLast: Self.underWay) }
        }
    }

    /// Lets a team work on the project in which these people are.
    mutating func share(with people: [String]) async throws {
        let team = Self.id(number, 2)
        try await append([.projectTeamAssigned(ProjectTeamAssigned(projectId: projectID, teamId: team))], to: "project", projectID)
        let members = people.map { ProjectMember(userId: $0, role: .editor) }
        try await append(
            [.teamProjectLinked(TeamProjectLinked(teamId: team, projectId: projectID, members: members))], to: "team", team)
    }

    private mutating func create() async throws {
        let titles = ["To Do", "In Progress", "Review", "Done"]
        try await append(
            [
                .projectCreated(
                    ProjectCreated(
                        projectId: projectID, name: "Board \(number)", prefix: "BENCH", userId: Self.id(number, 1), columnOrder: columns))
            ], to: "project", projectID)
        try await append(
            zip(columns, titles).enumerated().map { index, column in
                .columnAdded(
                    ColumnAdded(
                        projectId: projectID, columnId: column.0, title: column.1, afterColumnId: index == 0 ? nil : columns[index - 1],
                        done: index == 3))
            }, to: "board", projectID)
    }

    private mutating func add(tasks count: Int) async throws {
        let first = tasks.count
        var pending: [ProjectsEvent] = []
        for index in first..<first + count {
            let task = Self.id(number, index + 16)
            tasks.append(task)
            // Four in ten wait, a few are under way, and the rest is done.
            let column = [0, 0, 0, 0, 1, 2, 3, 3, 3, 3][index % 10]
            pending.append(
                .taskAdded(
                    TaskAdded(
                        projectId: projectID, taskId: task, key: "BENCH-\(index + 1)", columnId: columns[column],
                        orderKey: Self.orderKey(index),
                        title: "Let customers see the state of their order \(index)", points: Int64(index % 8), done: column == 3)))
            if pending.count == Self.batch || index == first + count - 1 {
                try await append(pending, to: "board", projectID)
                pending = []
            }
        }
    }

    /// Something that happens to one of the tasks that were added last: mostly moves, then changes, assignments, labels and comments.
    mutating func happen(amongLast count: Int) async throws {
        turn += 1
        // A prime far from any number of tasks: all of them get their turn, and neighbours do not follow each other.
        let index = tasks.count - 1 - turn * 7_919 % min(count, tasks.count)
        let (task, key) = (tasks[index], "BENCH-\(index + 1)")
        let (from, to) = (columns[turn % 4], columns[turn / 4 % 4])
        switch turn % 10 {
        case ..<5:
            try await append(
                [
                    .taskMoved(
                        TaskMoved(
                            projectId: projectID, taskId: task, key: key, fromColumnId: from, toColumnId: to,
                            orderKey: Self.orderKey(index),
                            wasDone: from == columns[3], done: to == columns[3]))
                ], to: "board", projectID)
        case ..<7:
            try await append(
                [.taskModified(TaskModified(projectId: projectID, taskId: task, key: key, title: "Another title for this \(index)"))],
                to: "board", projectID)
        case 7:
            try await append(
                [.taskAssigned(TaskAssigned(projectId: projectID, taskId: task, key: key, userId: Self.id(0, index % 8)))], to: "board",
                projectID)
        case 8:
            try await append([.labelAdded(LabelAdded(projectId: projectID, taskId: task, label: "customer"))], to: "task", task)
        default:
            try await append(
                [
                    .commentAdded(
                        CommentAdded(
                            projectId: projectID, taskId: task, commentId: Self.id(number, 1 << 24 + turn), userId: Self.id(0, 2),
                            text: "Shown to the client today, they like it."))
                ], to: "task", task)
        }
    }

    /// Keys of four digits, in the order of the tasks.
    private static func orderKey(_ index: Int) -> String {
        let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        return String([digits[index / 3_844 % 62], digits[index / 62 % 62], digits[index % 62], "V"])
    }

    private mutating func append(_ events: [ProjectsEvent], to entity: String, _ id: String) async throws {
        guard let address = EntityAddress(context: "projects", entity: entity, id: id) else { preconditionFailure("an id is a token") }
        let version = versions[address] ?? 0
        let message = Self.codec.message(for: events, of: address, expecting: version, cause: Samples.cause(0), at: Samples.time)
        versions[address] = try await servers.store.append(message, expecting: version)
    }
}
