/// A sample project's board, as far as whoever makes up its history has to know it: so that what is asked for can be done.
struct DemoBoard {
    struct Card {
        let id: String
        var column: Int
        var comments: [(id: String, by: Int)] = []
        var labels: Set<String> = []
        var assignee: Int?
    }

    /// The ids of the columns, from left to right; what stands in the last one is done.
    let columns: [String]
    var cards: [Card] = []
    /// The tasks of the sprint that is under way.
    var sprint: Set<String> = []

    var done: Int { columns.count - 1 }

    func count(in column: Int) -> Int { cards.count { $0.column == column } }

    /// The places of the cards that stand in the column.
    func places(in column: Int) -> [Int] { cards.indices.filter { cards[$0].column == column } }
}
