public import EventSourcing

/// A message store in memory: the same contract as JetStream's, for tests that should run in milliseconds.
///
/// Faults can be planted: `failNextAppend` makes the next append fail before or after it was stored.
public actor InMemoryMessageStore: MessageStore, Announcements {
    private struct Stream {
        var messages: [RecordedMessage] = []
        var lastBySubject: [String: Int] = [:]
        var created = "2026-01-01T00:00:00Z"
        /// Positions that are empty now.
        var forgotten: Set<UInt64> = []

        var kept: [RecordedMessage] { forgotten.isEmpty ? messages : messages.filter { !forgotten.contains($0.sequence) } }
    }

    /// Where only the last message of a subject is kept, as on the server, since it matters there: a deadline that was moved is not to be found any more
    /// where it stood. In the other streams of that kind the earlier ones stay for tests to look at.
    private static let keepingLast: Set<String> = [StreamName.deadlines]

    private var streams: [String: Stream] = [:]
    private var listeners: [(pattern: String, reader: InMemoryReader<Announcement>)] = []
    private var followers: [(stream: String, reader: InMemoryReader<RecordedMessage>)] = []
    private var plannedFault: (error: MessageStoreError, stored: Bool)?
    private var clock: Int64 = 1_767_225_600_000_000

    public init() {}

    // MARK: - MessageStore

    public func append(_ message: ProposedMessage, expecting expected: UInt64?) throws(MessageStoreError) -> UInt64 {
        guard let name = StreamName.holding(message.subject) else {
            throw MessageStoreError(.badStream, "no stream holds \(message.subject)")
        }
        let fault = plannedFault
        plannedFault = nil
        if let fault, !fault.stored { throw fault.error }
        let sequence = try store(message, in: name, expecting: expected)
        if let fault { throw fault.error }
        return sequence
    }

    public func append(_ message: ProposedMessage, behind fence: Fence) throws(MessageStoreError) -> UInt64 {
        guard let name = StreamName.holding(message.subject) else {
            throw MessageStoreError(.badStream, "no stream holds \(message.subject)")
        }
        let last = last(of: fence.subject, in: name)?.sequence ?? 0
        guard last == fence.sequence else { throw MessageStoreError(.fenced, "\(fence.subject) is no longer at \(fence.sequence)") }
        return try append(message, expecting: nil)
    }

    public func message(at position: UInt64, in stream: String) -> RecordedMessage? {
        streams[stream]?.kept.first { $0.sequence == position }
    }

    public func last(of subject: String, in stream: String) -> RecordedMessage? {
        guard let found = streams[stream], let index = found.lastBySubject[subject] else { return nil }
        return found.messages[index]
    }

    public func load(_ subject: String, in stream: String, after position: UInt64) -> MessageSlice {
        let all = streams[stream]?.kept.filter { $0.sequence > position && $0.subject == subject } ?? []
        return MessageSlice(messages: Array(all.prefix(100)), hasMore: all.count > 100)
    }

    public func forget(_ subject: String, in stream: String, upTo position: UInt64) {
        guard var found = streams[stream] else { return }
        for message in found.messages.prefix(Int(position)) where message.subject == subject { found.forgotten.insert(message.sequence) }
        if let last = found.lastBySubject[subject], last < position { found.lastBySubject[subject] = nil }
        streams[stream] = found
    }

    public func read(_ stream: String, after position: UInt64) -> any MessageReader {
        let reader = InMemoryReader<RecordedMessage>(streams[stream]?.kept.filter { $0.sequence > position } ?? [])
        followers.append((stream, reader))
        return reader
    }

    public func state(of stream: String) -> StreamState {
        let found = streams[stream] ?? Stream()
        return StreamState(created: found.created, firstSequence: 1, lastSequence: UInt64(found.messages.count))
    }

    // MARK: - Announcements

    public func announce(_ subject: String, headers: MessageHeaders, payload: [UInt8]) {
        tell(Announcement(subject: subject, headers: headers, payload: payload))
    }

    public func hasListeners(_ subject: String) -> Bool {
        listeners.contains { Self.matches(subject, $0.pattern) && !$0.reader.isClosed }
    }

    public func listen(to subject: String, capacity: Int) -> any AnnouncementReader {
        let reader = InMemoryReader<Announcement>([])
        listeners.append((subject, reader))
        return reader
    }

    // MARK: - For tests

    /// Every message of a stream, oldest first.
    public func messages(in stream: String) -> [RecordedMessage] { streams[stream]?.kept ?? [] }

    /// Makes the next append throw; `stored` says whether the message is in the log all the same.
    public func failNextAppend(with error: MessageStoreError, stored: Bool) { plannedFault = (error, stored) }

    /// Makes another stream of the same name, as a server that lost its disk would. Who reads the old one hears nothing any more. Nobody sees it before
    /// the messages are in it.
    public func recreate(
        _ stream: String, created: String, keeping count: Int = 0, appending messages: [ProposedMessage] = []
    ) {
        let kept = streams[stream]?.messages.prefix(count).map { $0 } ?? []
        var fresh = Stream(created: created)
        for message in kept {
            fresh.lastBySubject[message.subject] = fresh.messages.count
            fresh.messages.append(message)
        }
        streams[stream] = fresh
        followers.removeAll { $0.stream == stream }
        for message in messages { _ = keep(message, in: stream) }
    }

    private func store(_ message: ProposedMessage, in name: String, expecting expected: UInt64?) throws(MessageStoreError) -> UInt64 {
        let last = last(of: message.subject, in: name)
        if let last, last.headers.value(of: "Nats-Msg-Id") == message.id { return last.sequence }
        if let expected, (last?.sequence ?? 0) != expected {
            throw MessageStoreError(.conflict, "\(message.subject) is at \(last?.sequence ?? 0), not at \(expected)")
        }
        return keep(message, in: name)
    }

    private func keep(_ message: ProposedMessage, in name: String) -> UInt64 {
        var stream = streams[name] ?? Stream()
        clock += 1
        var headers = message.headers
        headers.append("Nats-Msg-Id", message.id)
        let recorded = RecordedMessage(
            subject: message.subject, sequence: UInt64(stream.messages.count + 1), storedAt: Timestamp(microseconds: clock),
            headers: headers, payload: message.payload)
        if Self.keepingLast.contains(name), let former = stream.lastBySubject[message.subject] {
            stream.forgotten.insert(stream.messages[former].sequence)
        }
        stream.lastBySubject[message.subject] = stream.messages.count
        stream.messages.append(recorded)
        streams[name] = stream
        for follower in followers where follower.stream == name { follower.reader.push(recorded) }
        tell(Announcement(subject: message.subject, headers: headers, payload: message.payload))
        return recorded.sequence
    }

    private func tell(_ announcement: Announcement) {
        for listener in listeners where Self.matches(announcement.subject, listener.pattern) { listener.reader.push(announcement) }
    }

    private static func matches(_ subject: String, _ pattern: String) -> Bool {
        let subject = subject.split(separator: ".")
        let pattern = pattern.split(separator: ".")
        for (index, token) in pattern.enumerated() {
            if token == ">" { return subject.count > index }
            guard index < subject.count, token == "*" || token == subject[index] else { return false }
        }
        return subject.count == pattern.count
    }
}
