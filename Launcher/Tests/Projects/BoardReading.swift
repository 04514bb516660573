import ProjectsEvents

/// A board as anybody reads it who hears its events: cards, sorted by their order keys as bytes. It knows nothing of how boards decide.
struct BoardReading: Equatable {
    private(set) var columns: [String] = []
    private(set) var cards: [String: Card] = [:]
    private(set) var keys: [String] = []
    private(set) var moves = 0

    struct Card: Equatable {
        var column: String
        var orderKey: String
    }

    let project: String

    init(of project: String) { self.project = project }

    mutating func apply(_ event: ProjectsEvent) {
        switch event {
        case .columnAdded(let added) where added.projectId == project: columns.append(added.columnId)
        case .taskAdded(let added) where added.projectId == project:
            keys.append(added.key)
            cards[added.taskId] = Card(column: added.columnId, orderKey: added.orderKey)
        case .taskMoved(let moved) where moved.projectId == project:
            moves += 1
            cards[moved.taskId] = Card(column: moved.toColumnId, orderKey: moved.orderKey)
        case .columnRebalanced(let rebalanced) where rebalanced.projectId == project:
            for place in rebalanced.orderKeys { cards[place.taskId]?.orderKey = place.orderKey }
        default: break
        }
    }

    /// The tasks of each column, from above to below.
    var order: [[String]] {
        columns.map { column in
            cards.filter { $0.value.column == column }
                .sorted { $0.value.orderKey.utf8.lexicographicallyPrecedes($1.value.orderKey.utf8) }.map(\.key)
        }
    }
}
