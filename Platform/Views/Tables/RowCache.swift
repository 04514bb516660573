/// The typed rows of one table that were touched last, at most so many.
///
/// What is known of a row stands apart from the row: it is looked at with every event, and must not take a copy of the document with it.
struct RowCache<Row> {
    var slots = RowSlots()
    /// The rows by number; nil where there is none.
    var rows: [Row?] = []

    var count: Int { slots.count }

    /// The slot of the id, made if it is not there, and moved to the front.
    mutating func touch(_ id: String) -> (number: Int, isNew: Bool) {
        let (number, isNew) = slots.touch(id)
        if number == rows.count { rows.append(nil) }
        return (number, isNew)
    }

    /// Forgets the rows touched longest ago until at most `capacity` remain, and tells whether any was forgotten. None may be dirty.
    mutating func evict(downTo capacity: Int) -> Bool {
        guard count > capacity else { return false }
        while count > capacity { rows[slots.evictOldest()] = nil }
        return true
    }
}
