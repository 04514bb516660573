extension Board.Column {
    /// Where a task comes to stand, and which tasks get other keys first, so that there is room for it.
    struct Room: Equatable {
        let orderKey: OrderKey
        var rekeyed: [Place] = []
    }

    /// The room behind a neighbour, or before all others where that is nil, for a task that may stand in the column already.
    ///
    /// Nil where the task stands exactly there.
    func room(for taskID: String, behind neighbour: Place?) -> Room? {
        var next = neighbour.flatMap { index(of: $0.taskID, at: $0.orderKey) }.map { $0 + 1 } ?? 0
        if next < places.count, places[next].taskID == taskID { return nil }
        let key = OrderKey.between(neighbour?.orderKey, next < places.count ? places[next].orderKey : nil)
        guard key.count > OrderKey.mostDigits else { return Room(orderKey: key) }
        var others = places
        if let index = others.firstIndex(where: { $0.taskID == taskID }) {
            others.remove(at: index)
            if index < next { next -= 1 }
        }
        return Self.spread(others, around: next)
    }

    /// Makes room by moving the neighbours apart, and their neighbours, twice as many each time, until there is enough.
    private static func spread(_ places: [Place], around next: Int) -> Room {
        var reach = 4
        while true {
            let window = max(0, next - reach)..<min(places.count, next + reach)
            let keys = OrderKey.spread(
                window.count, between: window.lowerBound > 0 ? places[window.lowerBound - 1].orderKey : nil,
                and: window.upperBound < places.count ? places[window.upperBound].orderKey : nil)
            if let keys {
                let moved = zip(places[window], keys).map { Place(taskID: $0.taskID, orderKey: $1) }
                let (before, after) = (moved.prefix(next - window.lowerBound), moved.dropFirst(next - window.lowerBound))
                return Room(
                    orderKey: OrderKey.between(before.last?.orderKey, after.first?.orderKey),
                    rekeyed: zip(moved, places[window]).filter { $0 != $1 }.map(\.0))
            }
            reach *= 2
        }
    }
}
