import EventSourcing

/// Stores a component's checkpoint, one write at a time.
actor CheckpointWriter {
    private var checkpoint: ComponentCheckpoint
    private let store: any MessageStore
    private var writing = false

    init(_ checkpoint: ComponentCheckpoint, store: any MessageStore) {
        self.checkpoint = checkpoint
        self.store = store
    }

    /// The position as it is stored.
    var position: UInt64 { checkpoint.position }

    /// Stores a later position; leaves it to the writer at work where there is one.
    func advance(to position: UInt64) async throws(MessageStoreError) {
        guard !writing else { return }
        writing = true
        defer { writing = false }
        var next = checkpoint
        try await next.advance(to: position, in: store)
        checkpoint = next
    }
}
