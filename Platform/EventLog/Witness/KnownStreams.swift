import EventSourcing

/// When each stream was created, asked now and then and remembered: a load cannot afford the question.
///
/// A stream that is made anew meanwhile is found out by whoever doubts (`ask`), and by its `LogWitness`.
actor KnownStreams {
    private let store: any MessageStore
    private var known: [String: (created: String, asked: ContinuousClock.Instant)] = [:]

    init(_ store: any MessageStore) { self.store = store }

    /// As it was answered before, but no longer ago than so.
    func created(of stream: String, atMost age: Duration? = nil) async throws(MessageStoreError) -> String {
        if let known = known[stream], age.map({ .now - known.asked <= $0 }) ?? true { return known.created }
        return try await ask(stream).created
    }

    /// The stream as it is now.
    func ask(_ stream: String) async throws(MessageStoreError) -> StreamState {
        let state = try await store.state(of: stream)
        known[stream] = (state.created, .now)
        return state
    }
}
