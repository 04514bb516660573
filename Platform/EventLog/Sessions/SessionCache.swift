/// What was read lately, each for a second at most.
struct SessionCache<Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value?
        /// When the read began: what it shows may be as old as that.
        let readAt: ContinuousClock.Instant
    }

    private var entries: [String: Entry] = [:]
    private let age: Duration
    private let capacity: Int

    /// `capacity` bounds the memory: when it is full, what is too old goes, and where that is not enough, everything.
    init(age: Duration, capacity: Int) {
        self.age = age
        self.capacity = capacity
    }

    /// What was read of the subject (nil: there is none); nil where that must be read again.
    func value(of subject: String, at moment: ContinuousClock.Instant) -> Value?? {
        guard let entry = entries[subject], entry.readAt + age > moment else { return nil }
        return .some(entry.value)
    }

    mutating func put(_ value: Value?, of subject: String, readAt moment: ContinuousClock.Instant) {
        if entries.count >= capacity, entries[subject] == nil {
            entries = entries.filter { $0.value.readAt + age > moment }
            if entries.count >= capacity { entries.removeAll(keepingCapacity: true) }
        }
        entries[subject] = Entry(value: value, readAt: moment)
    }

    mutating func drop(_ subject: String) { entries[subject] = nil }

    mutating func dropAll() { entries.removeAll() }
}
