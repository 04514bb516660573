import EventSourcing

/// What decisions ask of a board.
extension Board {
    func columnIndex(_ columnID: String) -> Int? { columns.firstIndex { $0.id == columnID } }

    func column(_ columnID: String) -> Column? { columns.first { $0.id == columnID } }

    /// The column of that id, which a member of a command names.
    func column(_ columnID: String, at pointer: String?) throws(Rejection) -> Column {
        guard let column = column(columnID) else { throw .columnUnknown(at: pointer) }
        return column
    }

    /// The task of that id.
    func card(_ taskID: String) throws(Rejection) -> Card {
        guard let card = cards[taskID] else { throw .taskUnknown }
        return card
    }

    /// What people call the task.
    func key(of card: Card) -> String { "\(prefix)-\(card.number)" }

    /// Whether the task stands among what is done.
    func isDone(_ card: Card) -> Bool { column(card.columnID)?.isDone ?? false }

    /// Some tasks in the order of their keys.
    func tasks(where isWanted: (Card) -> Bool) -> [(id: String, card: Card)] {
        cards.filter { isWanted($0.value) }.map { ($0.key, $0.value) }.sorted { $0.card.number < $1.card.number }
    }

    /// Whether a column of that id is or was one of the board's.
    func hasKnown(column id: String) -> Bool { column(id) != nil || pastColumns.contains(id) }
}
