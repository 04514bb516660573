import EventSourcing

/// When each stream was created, asked once and then remembered: a load cannot afford the question.
///
/// A stream that is made anew meanwhile is found out by whoever doubts (`ask`), and by its `LogWitness`.
actor KnownStreams {
    private let store: any MessageStore
    private var created: [String: String] = [:]

    init(_ store: any MessageStore) { self.store = store }

    func created(of stream: String) async throws(MessageStoreError) -> String {
        if let known = created[stream] { return known }
        return try await ask(stream).created
    }

    /// The stream as it is now.
    func ask(_ stream: String) async throws(MessageStoreError) -> StreamState {
        let state = try await store.state(of: stream)
        created[stream] = state.created
        return state
    }
}
