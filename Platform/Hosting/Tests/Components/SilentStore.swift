import EventSourcing

/// A store that never answers, until whoever waits is cancelled.
struct SilentStore: MessageStore {
    private func silence() async throws(MessageStoreError) -> Never {
        while !Task.isCancelled { try? await Task.sleep(for: .seconds(60)) }
        throw MessageStoreError(.outcomeUnknown, "cancelled")
    }

    func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError) { try await silence() }
    func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 { try await silence() }
    func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64 { try await silence() }
    func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage? { try await silence() }
    func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? { try await silence() }
    func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        try await silence()
    }
    func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader { try await silence() }
    func state(of stream: String) async throws(MessageStoreError) -> StreamState { try await silence() }
}
