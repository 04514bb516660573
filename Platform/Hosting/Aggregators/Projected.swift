import EventSourcing
import Views

/// What one commit of an aggregator did.
struct Projected: Sendable {
    /// Where the generation stands after it.
    private(set) var checkpoint: Checkpoint
    /// How many events it folded.
    let events: Int
    /// When the message that waited longest had been stored.
    let oldest: Timestamp
    /// How many rows the folds found in memory, and how many they did not.
    let rowHits: Int
    let rowMisses: Int
    /// What it has parked, and all that is parked after it.
    let draft: ParkedDraft
    let parked: ParkedEntities
    /// What is to be told on channels.
    let changes: [RowChange]

    /// The same with the checkpoint as the commit has left it.
    func committed(as checkpoint: Checkpoint) -> Projected {
        var copy = self
        copy.checkpoint = checkpoint
        return copy
    }
}
