import EventSourcing
import Views

/// What is committed and waits to be told: each row once, as it was committed last.
struct PendingChanges: Sendable {
    private struct Key: Hashable, Sendable {
        let view: String
        let id: String
    }

    private var byRow: [Key: RowChange] = [:]
    /// The last commit that is among them.
    private(set) var checkpoint: Checkpoint?

    var count: Int { byRow.count }
    var isEmpty: Bool { checkpoint == nil }
    var changes: some Collection<RowChange> { byRow.values }

    /// Whether other rows have taken the place of these: those of another generation, or of after parked events were folded late.
    func areOfOtherRows(than other: Checkpoint) -> Bool { checkpoint.map { !ToldMark($0).isOfSameRows(as: other) } ?? false }

    /// Adds what a later commit has changed.
    mutating func add(_ changes: [RowChange], at checkpoint: Checkpoint) {
        for change in changes {
            let key = Key(view: change.view, id: change.id)
            byRow[key] = byRow[key].map(change.following) ?? change
        }
        self.checkpoint = checkpoint
    }

    /// Puts back what could not be told; what came since is later.
    mutating func putBack(_ earlier: PendingChanges) {
        for (key, change) in earlier.byRow { byRow[key] = byRow[key].map { $0.following(change) } ?? change }
        checkpoint = checkpoint ?? earlier.checkpoint
    }
}
