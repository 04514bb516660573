extension MessageStore {
    /// Goes through all that a stream holds now, oldest first, and no further; in batches, so that a long stream takes no memory.
    public func forEachMessage(
        in stream: String, _ body: (RecordedMessage) throws(MessageStoreError) -> Void
    ) async throws(MessageStoreError) {
        let end = try await state(of: stream).lastSequence
        guard end > 0 else { return }
        let reader = try await read(stream, after: 0)
        do throws(MessageStoreError) {
            var position: UInt64 = 0
            while position < end, let batch = try await reader.next(atMost: 1_000) {
                for message in batch {
                    position = message.sequence
                    try body(message)
                }
            }
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
    }
}
