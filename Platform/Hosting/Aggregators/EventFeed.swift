import EventLog
import EventSourcing
import Views

/// The events after a checkpoint, in batches: whatever is there now at the end of the stream, as many as allowed before it.
///
/// An actor, so that the next batch is read and decoded while the one before it is written; the cost is one hop a batch.
actor EventFeed<Event: StoredEvent> {
    private let stream: String
    private let reader: any MessageReader
    private let codec = EventCodec<Event>(source: "")
    /// Up to here messages are known to be there, so that waiting for more of them is no waiting.
    private let head: UInt64
    private var fault: EventCodecError?

    /// A batch takes no further message once its payloads have come to so many bytes.
    private static var batchBytes: Int { 32 << 20 }

    /// Opens the stream behind the checkpoint, after making sure that it is the one the checkpoint speaks of (`ViewError.logRegressed`).
    static func open(_ stream: String, of store: any MessageStore, after checkpoint: Checkpoint, state: StreamState) async throws
        -> EventFeed
    {
        guard checkpoint.position > 0, checkpoint.epoch == state.created, checkpoint.position <= state.lastSequence else {
            try checkpoint.verify(against: state, message: nil, of: stream)
            return EventFeed(stream, try await store.read(stream, after: checkpoint.position), head: state.lastSequence)
        }
        // One message earlier: the first one read is the one the checkpoint names.
        let reader = try await store.read(stream, after: checkpoint.position - 1)
        do {
            try checkpoint.verify(against: state, message: try await reader.next(atMost: 1)?.first, of: stream)
        } catch {
            await reader.close()
            throw error
        }
        return EventFeed(stream, reader, head: state.lastSequence)
    }

    private init(_ stream: String, _ reader: any MessageReader, head: UInt64) {
        self.stream = stream
        self.reader = reader
        self.head = head
    }

    /// The next batch, of at most `limit` messages; nil once the feed was closed.
    ///
    /// A message that cannot be decoded stands among the unreadable ones. One whose subject is no entity's cannot be parked with an entity: it throws
    /// `EventCodecError`, after what stands before it was given out.
    func next(atMost limit: Int) async throws -> EventBatch<Event>? {
        if let fault { throw fault }
        guard var messages = try await reader.next(atMost: limit), let first = messages.first else { return nil }
        var bytes = Self.size(of: messages)
        while messages.count < limit, bytes < Self.batchBytes, let last = messages.last, last.sequence < head {
            guard let more = try await reader.next(atMost: limit - messages.count) else { break }
            bytes += Self.size(of: more)
            messages += more
        }
        var events: [Recorded<Event>] = []
        events.reserveCapacity(messages.count)
        var unreadable: [UnreadableMessage] = []
        var last = first
        for message in messages {
            do throws(EventCodecError) { try codec.decode(message, into: &events) } catch {
                guard let address = EntityAddress(subject: message.subject) else {
                    if message.sequence == first.sequence { throw error }
                    fault = error
                    break
                }
                let reference = ParkedMessage(
                    stream: stream, sequence: message.sequence, id: message.headers[.id], type: message.headers[.type])
                unreadable.append(UnreadableMessage(address: address, reference: reference, reason: error.reason))
            }
            last = message
        }
        return EventBatch(
            events: events, unreadable: unreadable, position: last.sequence, lastEventID: last.headers[.id] ?? "", oldest: first.storedAt,
            isFollowed: fault == nil && last.sequence < head)
    }

    func close() async { await reader.close() }

    private static func size(of messages: [RecordedMessage]) -> Int { messages.reduce(0) { $0 + $1.payload.count } }
}
