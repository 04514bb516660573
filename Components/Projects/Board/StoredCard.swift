extension Board {
    /// A task as a snapshot holds it: id, number and order key, then points, the number of the person whose it is, and `s` for one in the sprint.
    ///
    /// The parts are divided by spaces; those at the end that are empty are left out.
    struct StoredCard {
        let taskID: String
        let card: Card

        init(taskID: String, card: Card) {
            self.taskID = taskID
            self.card = card
        }

        func text(_ people: [String: Int]) -> String {
            var text = "\(taskID) \(card.number) \(card.orderKey.text)"
            let person = card.assigneeID.flatMap { people[$0] }
            if card.points != nil || person != nil || card.isInSprint { text += " \(card.points.map(String.init) ?? "")" }
            if person != nil || card.isInSprint { text += " \(person.map(String.init) ?? "")" }
            if card.isInSprint { text += " s" }
            return text
        }

        /// Nil for anything that was not written here.
        init?(_ text: String, in columnID: String, _ people: [String]) {
            let parts = text.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count >= 3, let number = Int(parts[1]) else { return nil }
            taskID = String(parts[0])
            var card = Card(number: number, columnID: columnID, orderKey: OrderKey(String(parts[2])))
            if parts.count > 3, !parts[3].isEmpty {
                guard let points = Int64(parts[3]) else { return nil }
                card.points = points
            }
            if parts.count > 4, !parts[4].isEmpty {
                guard let person = Int(parts[4]), people.indices.contains(person) else { return nil }
                card.assigneeID = people[person]
            }
            card.isInSprint = parts.count > 5
            self.card = card
        }
    }
}
