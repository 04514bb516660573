import EventSourcing
import JSON
import ProjectsEvents

/// Makes up what happened in a sample project, request by request: the same from the same plan, and all of it possible at the time.
///
/// Tasks come in one by one. Between two of them people do what people do: they take tasks, move them on and sometimes back, estimate, comment, and put a card
/// higher up. A sprint is completed halfway, and another one is under way at the end.
struct DemoHistory {
    private let projectID: String
    private let sketch: DemoSketch
    private let people: [DemoPerson]
    private let sprintDays: [DemoSprintDays]
    private let tasks: Int
    private var board: DemoBoard
    private var random: DemoRandom
    private var steps: [DemoStep] = []
    private var sprints: [String] = []

    /// The places of those who may edit, and of those who may comment, among the people.
    private static let editors = [0, 1, 2, 3]
    private static let commenters = [0, 1, 2, 3, 4]
    /// The most that may be in review, as the board's limit says.
    static let reviewLimit = 8
    private static let pointsScale: [Int64] = [1, 2, 3, 5, 8, 13]

    /// What the plan's people do in a project that is made after the sketch of that number.
    init(of project: DemoProject, sketch number: Int, people: [DemoPerson], plan: DemoPlan) {
        projectID = project.id
        sketch = DemoSketch.all[number]
        sprintDays = DemoSprintDays.all(ofProjectCreatedAt: project.createdAt)
        tasks = plan.tasks
        self.people = people
        board = DemoBoard(columns: project.columns)
        random = plan.random(ofPart: number + 1)
    }

    /// The whole history.
    mutating func tell() -> [DemoStep] {
        limitReview()
        for (index, title) in sketch.titles(tasks, using: &random).enumerated() {
            if index == tasks / 4 { startSprint(0) }
            if index == tasks / 2 { completeSprint() }
            if index == tasks * 3 / 4 { startSprint(1) }
            add(title)
            for _ in 0..<Int.random(in: 1...4, using: &random) { doSomething() }
        }
        return steps
    }

    private mutating func doSomething() {
        guard !board.cards.isEmpty else { return }
        // What is new is talked about more than what is old.
        let recent = max(0, board.cards.count - 40)
        let place =
            random.happens(80)
            ? Int.random(in: recent..<board.cards.count, using: &random) : Int.random(in: board.cards.indices, using: &random)
        switch Int.random(in: 0..<100, using: &random) {
        case ..<45: advance(place)
        case ..<55: reorder(place)
        case ..<70: assign(place)
        case ..<85: comment(place)
        case ..<93: label(place)
        case ..<98: estimate(place)
        default: remove(place)
        }
    }

    // MARK: - What happens

    private mutating func limitReview() {
        let column = board.columns[2]
        ask(
            0, "PATCH", "/columns/\(column)",
            ModifyColumn(projectId: projectID, columnId: column, wipLimit: Int64(Self.reviewLimit)))
    }

    private mutating func add(_ title: String) {
        let id = newID()
        let command = AddTask(
            projectId: projectID, taskId: id, columnId: board.columns[0], title: title,
            content: random.happens(40) ? random.one(of: DemoSketch.contents) : nil,
            points: random.happens(60) ? random.one(of: Self.pointsScale) : nil,
            dueDate: random.happens(15) ? sprintDays[1].last : nil, priority: random.happens(30) ? random.one(of: Priority.allCases) : nil)
        ask(random.one(of: Self.editors), "POST", "/tasks", command)
        board.cards.append(DemoBoard.Card(id: id, column: 0))
    }

    /// On to the next column, or one back, where there is room.
    private mutating func advance(_ place: Int) {
        let from = board.cards[place].column
        let to = random.happens(8) ? max(0, from - 1) : min(board.done, from + 1)
        guard to != from, to != 2 || board.count(in: 2) < Self.reviewLimit else { return }
        move(place, to: to)
    }

    private mutating func reorder(_ place: Int) { move(place, to: board.cards[place].column) }

    private mutating func move(_ place: Int, to column: Int) {
        let id = board.cards[place].id
        let neighbours = board.places(in: column).filter { $0 != place }
        let neighbour = neighbours.isEmpty || random.happens(60) ? nil : board.cards[random.one(of: neighbours)].id
        ask(
            board.cards[place].assignee ?? random.one(of: Self.editors), "POST", "/tasks/\(id)/move",
            MoveTask(projectId: projectID, taskId: id, toColumnId: board.columns[column], afterTaskId: neighbour))
        board.cards[place].column = column
    }

    private mutating func assign(_ place: Int) {
        let person = random.one(of: Self.editors)
        let id = board.cards[place].id
        ask(
            random.one(of: Self.editors), "PUT", "/tasks/\(id)/assignee",
            AssignTask(projectId: projectID, taskId: id, userId: people[person].id))
        board.cards[place].assignee = person
    }

    private mutating func comment(_ place: Int) {
        let id = board.cards[place].id
        if let liked = board.cards[place].comments.last, random.happens(40) {
            let person = random.one(of: Self.commenters)
            return ask(
                person, "PUT", "/tasks/\(id)/comments/\(liked.id)/like",
                LikeComment(projectId: projectID, taskId: id, commentId: liked.id))
        }
        let (comment, person) = (newID(), random.one(of: Self.commenters))
        ask(
            person, "POST", "/tasks/\(id)/comments",
            AddComment(projectId: projectID, taskId: id, commentId: comment, text: random.one(of: DemoSketch.comments)))
        board.cards[place].comments.append((comment, person))
    }

    private mutating func label(_ place: Int) {
        let (id, label) = (board.cards[place].id, random.one(of: sketch.labels))
        guard board.cards[place].labels.insert(label).inserted else { return }
        let segment = label.replacing(" ", with: "%20")
        ask(
            random.one(of: Self.editors), "PUT", "/tasks/\(id)/labels/\(segment)",
            AddLabel(projectId: projectID, taskId: id, label: label))
    }

    private mutating func estimate(_ place: Int) {
        let id = board.cards[place].id
        ask(
            random.one(of: Self.editors), "PATCH", "/tasks/\(id)",
            ModifyTask(projectId: projectID, taskId: id, points: random.one(of: Self.pointsScale)))
    }

    private mutating func remove(_ place: Int) {
        let card = board.cards.remove(at: place)
        board.sprint.remove(card.id)
        ask(random.one(of: Self.editors), "DELETE", "/tasks/\(card.id)", DeleteTask(projectId: projectID, taskId: card.id))
    }

    private mutating func startSprint(_ number: Int) {
        let id = newID()
        sprints.append(id)
        ask(
            0, "POST", "/sprints",
            StartSprint(
                projectId: projectID, sprintId: id, goal: DemoSketch.goals[number], startsOn: sprintDays[number].first,
                endsOn: sprintDays[number].last))
        for card in board.cards.filter({ $0.column < board.done }).shuffled(using: &random).prefix(20) {
            board.sprint.insert(card.id)
            ask(
                random.one(of: Self.editors), "PUT", "/sprints/\(id)/tasks/\(card.id)",
                AddTaskToSprint(projectId: projectID, sprintId: id, taskId: card.id))
        }
    }

    /// Most of its tasks get done before it is over.
    private mutating func completeSprint() {
        guard let id = sprints.last else { return }
        for place in board.cards.indices where board.sprint.contains(board.cards[place].id) && board.cards[place].column < board.done {
            if random.happens(75) { move(place, to: board.done) }
        }
        ask(0, "POST", "/sprints/\(id)/complete", CompleteSprint(projectId: projectID, sprintId: id))
        board.sprint = []
    }

    // MARK: - Requests

    private mutating func ask(_ person: Int, _ method: String, _ path: String, _ body: some JSONRepresentable) {
        steps.append(DemoStep(by: person, method, "/projects/\(projectID)\(path)", body, requestID: newID()))
    }

    private mutating func newID() -> String { UniqueID.make(at: DemoIDs.moment, using: &random) }
}
