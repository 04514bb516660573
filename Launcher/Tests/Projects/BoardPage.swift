/// A board as its page shows it, as far as the tests look at it.
struct BoardPage: Decodable {
    let columns: [Column]

    struct Column: Decodable {
        let columnId: String
        let tasks: Int
        let cards: [Card]
    }

    struct Card: Decodable {
        let taskId: String
        let key: String
    }

    /// The tasks of each column, from above to below.
    var order: [[String]] { columns.map { $0.cards.map(\.taskId) } }
}
