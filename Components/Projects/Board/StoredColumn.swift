extension Board {
    /// A column as a snapshot holds it.
    struct StoredColumn: Codable {
        let id: String
        let title: String
        let wipLimit: Int64?
        let isDone: Bool
        /// In their order.
        let cards: [String]

        init(_ column: Column, _ cards: [String: Card], _ people: [String: Int]) {
            id = column.id
            title = column.title
            wipLimit = column.wipLimit
            isDone = column.isDone
            self.cards = column.places.compactMap { place in
                cards[place.taskID].map { StoredCard(taskID: place.taskID, card: $0).text(people) }
            }
        }
    }
}
