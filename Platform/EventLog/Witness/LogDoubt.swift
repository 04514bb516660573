import EventSourcing

/// The second look at a stream that seems to have lost an entity's message, before anybody is alarmed.
///
/// What a replica answered may be older than what was seen. So the stream's leader is asked how long the stream is, and a message that should be there and is
/// not is asked for again for a while.
struct LogDoubt: Sendable {
    private static let attempts = 20
    private static let pause: Duration = .milliseconds(50)

    let store: any MessageStore
    let streams: KnownStreams
    let subject: String
    let stream: String

    /// Returns where the stream holds the mark after all; throws `.regressed` where it does not.
    func settle(_ mark: LogMark, seenBy witness: String) async throws {
        for attempt in 1... {
            let state = try await streams.ask(stream)
            let found = try await finding(mark, in: state)
            guard let found else { return }
            if case .missing = found, attempt < Self.attempts {
                try await Task.sleep(for: Self.pause)
                continue
            }
            throw LogRegression(stream: stream, witness: witness, mark: mark, state: state, finding: found).error
        }
    }

    private func finding(_ mark: LogMark, in state: StreamState) async throws(MessageStoreError) -> LogRegression.Finding? {
        if state.created != mark.created { return .younger }
        if state.lastSequence < mark.position { return .shorter }
        guard let message = try await store.message(at: mark.position, in: stream) else { return .missing }
        if message.subject == subject, message.headers[.id] == mark.messageID { return nil }
        return .different(found: "message \(message.headers[.id] ?? "without an id") on \(message.subject)")
    }
}
