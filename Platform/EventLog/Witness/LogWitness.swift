public import EventSourcing

/// Remembers how far a stream was seen to reach, and notices when it no longer does.
///
/// In POSITIONS, under `position.witness.<stream>`, stands when the stream was created, the last position that was seen, and the id of the message there. A stream
/// that was deleted and made anew is younger; one that was truncated, or restored from an older copy, is shorter, or has other messages since. The memory
/// lags by a few seconds, which only means that what was lost within them is not noticed here.
///
/// Several instances may watch one stream: the memory never goes back, and they share its writes.
public actor LogWitness {
    private let stream: String
    private let store: any MessageStore
    private let interval: Duration
    private var writtenAt: ContinuousClock.Instant?
    private var seen: UInt64 = 0

    private var subject: String { "position.witness.\(stream)" }

    /// `interval` is how much time is left between two writes, at least.
    public init(of stream: String, in store: any MessageStore, writingEvery interval: Duration = .seconds(5)) {
        self.stream = stream
        self.store = store
        self.interval = interval
    }

    /// Compares the stream with what was seen of it, and remembers what is new. Throws `.regressed` with the exact positions and what to do.
    ///
    /// To be called at the start and every few seconds; costs two small reads, and now and then one more and a write.
    @discardableResult
    public func check() async throws(MessageStoreError) -> StreamState {
        // The memory before the stream: the other way round, what others remembered meanwhile would look lost.
        let remembered = try await store.last(of: subject, in: StreamName.positions)
        let state = try await store.state(of: stream)
        let mark = remembered.flatMap { LogMark(witness: $0.payload) }
        if let mark { try await verify(mark, state) }
        try await remember(state, after: mark, expecting: remembered?.sequence ?? 0)
        return state
    }

    /// The same without remembering anything, for whoever knows the state already.
    public func verify(_ state: StreamState) async throws(MessageStoreError) {
        guard let remembered = try await store.last(of: subject, in: StreamName.positions), let mark = LogMark(witness: remembered.payload)
        else { return }
        // It may have been remembered after the state was taken.
        guard mark.position > state.lastSequence, mark.created == state.created else { return try await verify(mark, state) }
        try await verify(mark, try await store.state(of: stream))
    }

    private func verify(_ mark: LogMark, _ state: StreamState) async throws(MessageStoreError) {
        guard let finding = try await finding(mark, state) else { return }
        throw LogRegression(stream: stream, witness: "the witness \(subject)", mark: mark, state: state, finding: finding).error
    }

    private func finding(_ mark: LogMark, _ state: StreamState) async throws(MessageStoreError) -> LogRegression.Finding? {
        if state.created != mark.created { return .younger }
        if state.lastSequence < mark.position { return .shorter }
        guard mark.position > 0, mark.position >= state.firstSequence, !mark.messageID.isEmpty else { return nil }
        // None there proves nothing: commands age and are removed, and a replica may lag.
        guard let message = try await store.message(at: mark.position, in: stream), message.headers[.id] != mark.messageID else {
            return nil
        }
        return .different(found: "message \(message.headers[.id] ?? "without an id") on \(message.subject)")
    }

    /// Writes where there is something new and nobody has written lately. One attempt: who loses against another instance need not try again.
    private func remember(_ state: StreamState, after mark: LogMark?, expecting version: UInt64) async throws(MessageStoreError) {
        if let mark {
            guard state.lastSequence > mark.position else { return }
            if mark.position > seen {
                // Another instance has written since.
                if seen > 0 { writtenAt = .now }
                seen = mark.position
            }
            if let writtenAt, .now < writtenAt + interval { return }
        }
        let last = try await store.message(at: state.lastSequence, in: stream)
        let next = LogMark(created: state.created, position: state.lastSequence, messageID: last?.headers[.id] ?? "")
        let message = ProposedMessage(
            subject: subject, id: "\(subject)/\(UniqueID.random())", headers: MessageHeaders(), payload: next.witnessPayload)
        do throws(MessageStoreError) {
            _ = try await store.append(message, expecting: version)
        } catch {
            guard error.code == .conflict else { throw error }
        }
        seen = state.lastSequence
        writtenAt = .now
    }
}
