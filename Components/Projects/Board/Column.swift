extension Board {
    /// A column, with what stands in it.
    struct Column: Sendable, Equatable {
        let id: String
        var title: String
        /// The most tasks that may stand in it; nil where there is no limit.
        var wipLimit: Int64?
        /// Whether what stands here is done.
        var isDone: Bool
        /// In their order.
        private(set) var places: [Place] = []

        /// Where a task stands.
        struct Place: Sendable, Equatable {
            let taskID: String
            var orderKey: OrderKey
        }

        init(id: String, title: String, wipLimit: Int64?, isDone: Bool, places: [Place] = []) {
            self.id = id
            self.title = title
            self.wipLimit = wipLimit
            self.isDone = isDone
            self.places = places
        }

        /// The limit, where so many more tasks would be too many.
        func limit(forbidding count: Int) -> Int64? { count == 0 ? nil : wipLimit.flatMap { places.count + count > Int($0) ? $0 : nil } }
    }
}

extension Board.Column {
    /// The index of a task that stands there; nil where it does not.
    func index(of taskID: String, at orderKey: OrderKey) -> Int? {
        let index = index(for: orderKey)
        if index < places.count, places[index].taskID == taskID { return index }
        return places.firstIndex { $0.taskID == taskID }
    }

    mutating func insert(_ place: Place) { places.insert(place, at: index(for: place.orderKey)) }

    mutating func remove(_ taskID: String, at orderKey: OrderKey) {
        if let index = index(of: taskID, at: orderKey) { places.remove(at: index) }
    }

    /// Gives tasks other keys, wherever those put them.
    mutating func rekey(_ changed: [Place]) {
        guard !changed.isEmpty else { return }
        let keys = Dictionary(changed.map { ($0.taskID, $0.orderKey) }) { $1 }
        for index in places.indices {
            if let key = keys[places[index].taskID] { places[index].orderKey = key }
        }
        places.sort { $0.orderKey < $1.orderKey }
    }

    /// The index of the first place whose key is not less: found by halving, so that a long column costs little more than a short one.
    private func index(for orderKey: OrderKey) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = low + (high - low) / 2
            if places[middle].orderKey < orderKey { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
