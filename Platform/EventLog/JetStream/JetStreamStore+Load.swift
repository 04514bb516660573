public import EventSourcing
import NATS

extension JetStreamStore {
    /// How many messages one request may bring, and how many bytes.
    private static let sliceMessages = 256
    private static let sliceBytes = 1 << 20

    public func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        let answer = try await ask("$JS.API.DIRECT.GET.\(stream).\(subject)")
        return try Self.found(answer, stream)
    }

    public func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        // Where an empty stream ends. The server calls a request for it a bad one.
        guard position > 0 else { return nil }
        let answer: NATSMessage
        do throws(NATSError) {
            answer = try await nats.request(
                "$JS.API.DIRECT.GET.\(stream)", payload: JetStreamRequests.message(at: position), timeout: timeout)
        } catch {
            throw MessageStoreError(error)
        }
        return try Self.found(answer, stream)
    }

    /// The same as `last`, but never from a replica that lags: asked with the stream's own API, which the leader answers.
    func lastFromLeader(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        let answer = try await call("STREAM.MSG.GET.\(stream)", JetStreamRequests.lastMessage(of: subject))
        return try JetStreamAnswers.storedMessage(answer)
    }

    public func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        let request = JetStreamRequests.batch(of: subject, from: position + 1, messages: Self.sliceMessages, bytes: Self.sliceBytes)
        let answers: [NATSMessage]
        do throws(NATSError) {
            answers = try await nats.requestMany("$JS.API.DIRECT.GET.\(stream)", payload: request, timeout: timeout)
        } catch {
            throw MessageStoreError(error)
        }
        guard let closing = answers.last, let status = closing.status else {
            throw MessageStoreError(.outcomeUnknown, "the server did not finish its answer")
        }
        if status == 404 { return MessageSlice(messages: [], hasMore: false) }
        guard status == 204 else { throw MessageStoreError(.refused, "the server answered \(status) to a batch of \(stream)") }
        var messages: [RecordedMessage] = []
        messages.reserveCapacity(answers.count - 1)
        for answer in answers.dropLast() {
            guard let message = RecordedMessage.gotten(answer) else {
                throw MessageStoreError(.corrupt, "a message of \(stream) cannot be read")
            }
            messages.append(message)
        }
        let pending = MessageHeaders(block: closing.headers).value(of: "Nats-Num-Pending").flatMap { UInt64($0) } ?? 0
        return MessageSlice(messages: messages, hasMore: pending > 0)
    }

    private static func found(_ answer: NATSMessage, _ stream: String) throws(MessageStoreError) -> RecordedMessage? {
        switch answer.status {
        case 404: return nil
        case nil:
            guard let message = RecordedMessage.gotten(answer) else {
                throw MessageStoreError(.corrupt, "a message of \(stream) cannot be read")
            }
            return message
        case let status?: throw MessageStoreError(.refused, "the server answered \(status) to a get of \(stream)")
        }
    }

    private func ask(_ subject: String) async throws(MessageStoreError) -> NATSMessage {
        do throws(NATSError) {
            return try await nats.request(subject, payload: [], timeout: timeout)
        } catch {
            throw MessageStoreError(error)
        }
    }
}
