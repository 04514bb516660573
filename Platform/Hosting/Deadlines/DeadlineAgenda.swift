import Collections
import EventSourcing

/// The deadlines to come, nearest first. Bounded: of more than `limit`, the farthest are left out and found again by reading the stream anew.
struct DeadlineAgenda: Sendable {
    private struct Entry: Comparable, Sendable {
        let due: Timestamp
        let position: UInt64
        let subject: String

        static func < (left: Entry, right: Entry) -> Bool { (left.due, left.position) < (right.due, right.position) }
    }

    private var entries = Heap<Entry>()
    /// The position that counts for each subject; an entry with another is out of date.
    private var current: [String: UInt64] = [:]
    private let limit: Int
    /// What is due from here on may have been left out.
    private(set) var horizon: Timestamp?

    init(limit: Int) { self.limit = limit }

    var count: Int { current.count }

    /// Sets the deadline of a subject, in place of an earlier one.
    mutating func set(_ subject: String, due: Timestamp, at position: UInt64) {
        current[subject] = nil
        if let horizon, due >= horizon { return }
        current[subject] = position
        entries.insert(Entry(due: due, position: position, subject: subject))
        while current.count > limit, let last = entries.popMax() {
            guard current[last.subject] == last.position else { continue }
            current[last.subject] = nil
            horizon = last.due
        }
        // Deadlines that are moved again and again leave entries behind.
        if entries.count > 2 * limit + 64 { entries = Heap(entries.unordered.filter { current[$0.subject] == $0.position }) }
    }

    mutating func clear(_ subject: String) { current[subject] = nil }

    /// When the next deadline comes, or may come; nil where there is none.
    mutating func next() -> Timestamp? {
        dropOutdated()
        return entries.min?.due ?? horizon
    }

    /// Whether everything that is kept has come and some may have been left out.
    mutating func isToBeReadAnew(at now: Timestamp) -> Bool {
        dropOutdated()
        guard let horizon else { return false }
        return entries.isEmpty || horizon <= now
    }

    /// Takes out the deadlines that have come, nearest first.
    mutating func due(at now: Timestamp) -> [(subject: String, position: UInt64)] {
        var found: [(String, UInt64)] = []
        while let first = entries.min, first.due <= now {
            entries.removeMin()
            guard current[first.subject] == first.position else { continue }
            current[first.subject] = nil
            found.append((first.subject, first.position))
        }
        return found
    }

    private mutating func dropOutdated() {
        while let first = entries.min, current[first.subject] != first.position { entries.removeMin() }
    }
}
