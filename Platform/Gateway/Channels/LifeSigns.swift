/// Up to where CHANGES reached at moments when it could be asked: whatever was missed stands behind the note before the last one.
struct LifeSigns: Sendable {
    /// A position in CHANGES, and when it was its end.
    struct Note: Sendable {
        let end: UInt64
        let at: ContinuousClock.Instant
    }

    private var last: Note?
    private(set) var beforeLast: Note?

    mutating func add(_ end: UInt64, at moment: ContinuousClock.Instant = .now) {
        beforeLast = last ?? Note(end: end, at: moment)
        last = Note(end: end, at: moment)
    }
}
