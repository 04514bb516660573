import EventSourcing
import Logging
import NATS

/// Reads a stream in order through a short-lived pull consumer, and makes a new one from the next position whenever it may have missed something.
///
/// The consumer acknowledges nothing (`AckNone`), so the server keeps no delivery state. Messages are asked for before they are needed: never more than
/// `credit` of them, nor more than `requestBytes` a request, are on their way. Consumer sequences must be consecutive; a gap, a lost connection, or silence past
/// two heartbeats starts again from the next position.
///
/// It starts again with the message it had last, which must be the very same: a stream that was made anew, lost its end or was restored from an older
/// copy meanwhile throws `.regressed`, and nothing of the other history is ever given out.
actor JetStreamReader: MessageReader {
    private static let credit = 2_000
    private static let requestBytes = 8 << 20
    private static let heartbeat: Duration = .seconds(2)
    private static let requestLife: Duration = .seconds(30)

    private let stream: String
    private let store: JetStreamStore
    /// When the stream was made: its identity.
    private let created: String
    private let gapFree: Bool
    private let logger: Logger
    private var position: UInt64
    /// The message that was accepted last, without its content.
    private var last: Mark?
    private var consumer: Consumer?
    private var waiting: [RecordedMessage] = []
    private var taken = 0
    private var closed = false

    /// What tells one message from any other at its position.
    private struct Mark: Equatable {
        let subject: String
        let storedAt: Timestamp

        init(_ message: RecordedMessage) {
            subject = message.subject
            storedAt = message.storedAt
        }
    }

    /// The consumer in use.
    private struct Consumer {
        let name: String
        let inbox: String
        let subscription: NATSSubscription
        var sequence: UInt64 = 0
        /// Messages asked for and not yet received.
        var credit = 0
        var heardAt: ContinuousClock.Instant = .now
    }

    static func open(_ stream: String, after position: UInt64, of store: JetStreamStore) async throws(MessageStoreError) -> JetStreamReader
    {
        let information = try await store.information(of: stream)
        let reader = JetStreamReader(stream, after: position, information, store)
        try await reader.start()
        return reader
    }

    private init(_ stream: String, after position: UInt64, _ information: StreamInformation, _ store: JetStreamStore) {
        self.stream = stream
        self.position = position
        created = information.state.created
        gapFree = information.keepsEverything
        self.store = store
        logger = store.logger
    }

    func next(atMost limit: Int) async throws(MessageStoreError) -> [RecordedMessage]? {
        while taken == waiting.count {
            if closed { return nil }
            if consumer == nil { try await startPersistently() }
            if !closed { try await receive() }
        }
        let slice = taken == 0 && waiting.count <= limit ? waiting : Array(waiting[taken..<min(taken + limit, waiting.count)])
        taken += slice.count
        return slice
    }

    func close() async {
        closed = true
        await drop()
    }

    // MARK: - The consumer

    /// Tries until the server answers; only a stream that is gone or refused ends it.
    private func startPersistently() async throws(MessageStoreError) {
        var backOff = Duration.milliseconds(50)
        while !closed {
            do throws(MessageStoreError) {
                try await start()
                return try await verify()
            } catch {
                guard error.code == .unavailable || error.code == .outcomeUnknown else { throw error }
            }
            do {
                try await Task.sleep(for: backOff)
            } catch {
                throw MessageStoreError(.unavailable, "the reader was cancelled")
            }
            backOff = min(backOff * 2, .seconds(2))
        }
    }

    private func start() async throws(MessageStoreError) {
        let name = "reader-\(UniqueID.random())"
        let inbox = store.nats.makeInbox()
        do throws(NATSError) {
            let subscription = try await store.nats.subscribe(inbox, capacity: Self.credit * 2 + 64)
            consumer = Consumer(name: name, inbox: inbox, subscription: subscription)
        } catch {
            throw MessageStoreError(error)
        }
        do throws(MessageStoreError) {
            _ = try await store.call(
                "CONSUMER.CREATE.\(stream).\(name)",
                JetStreamRequests.reader(of: stream, named: name, after: last == nil ? position : position - 1))
            try ask()
        } catch {
            await drop()
            throw error
        }
    }

    /// Makes sure that the consumer, which is there by now, reads the stream that was opened, and that nothing of it is gone.
    private func verify() async throws(MessageStoreError) {
        do throws(MessageStoreError) {
            let state = try await store.information(of: stream).state
            if state.created != created {
                throw MessageStoreError(
                    .regressed, "\(stream) was made anew at \(state.created) while it was read; it had been made at \(created)")
            }
            if state.lastSequence < position {
                throw MessageStoreError(
                    .regressed, "\(stream) ends at \(state.lastSequence) and had been read to \(position): it has lost its end")
            }
        } catch {
            await drop()
            throw error
        }
    }

    private func drop() async {
        guard let gone = consumer else { return }
        consumer = nil
        gone.subscription.close()
        // Best effort: the server removes a consumer that nobody asks within 30 seconds by itself.
        _ = try? await store.call("CONSUMER.DELETE.\(stream).\(gone.name)", [], timeout: .seconds(1))
    }

    /// Keeps at least half of the credit on its way.
    private func ask() throws(MessageStoreError) {
        guard var current = consumer, current.credit <= Self.credit / 2 else { return }
        let batch = Self.credit - current.credit
        let request = JetStreamRequests.pull(batch, bytes: Self.requestBytes, life: Self.requestLife, heartbeat: Self.heartbeat)
        do throws(NATSError) {
            try store.nats.publish("$JS.API.CONSUMER.MSG.NEXT.\(stream).\(current.name)", reply: current.inbox, payload: request)
        } catch {
            throw MessageStoreError(error)
        }
        current.credit += batch
        consumer = current
    }

    private func receive() async throws(MessageStoreError) {
        guard let subscription = consumer?.subscription, let heardAt = consumer?.heardAt else { return }
        let delivery: NATSDelivery?
        do throws(NATSError) {
            delivery = try await subscription.next(until: heardAt + Self.heartbeat * 3)
        } catch {
            if error.code == .cancelled { throw MessageStoreError(error) }
            return await restart("a fault of the subscription: \(error.message)")
        }
        guard let delivery, consumer != nil else { return await restart("the subscription ended") }
        if delivery.interrupted { return await restart("the connection was lost") }
        if delivery.messages.isEmpty { return await restart("the server is silent") }
        consumer?.heardAt = .now
        waiting.removeAll(keepingCapacity: true)
        taken = 0
        guard try accept(delivery.messages) else { return await restart("the order of messages was broken") }
        try ask()
    }

    /// False where a message shows that something was missed; those before it are taken.
    private func accept(_ messages: [NATSMessage]) throws(MessageStoreError) -> Bool {
        guard var sequence = consumer?.sequence, var credit = consumer?.credit else { return false }
        defer {
            consumer?.sequence = sequence
            consumer?.credit = credit
            if let newest = waiting.last { last = Mark(newest) }
        }
        waiting.reserveCapacity(messages.count)
        for message in messages {
            if let status = message.status {
                guard let returned = Self.creditReturned(by: message, status) else { return false }
                credit -= returned
                continue
            }
            guard let (recorded, consumerSequence) = RecordedMessage.delivered(message) else { continue }
            guard consumerSequence == sequence + 1 else { return false }
            if recorded.sequence == position, let last {
                guard last == Mark(recorded) else {
                    throw MessageStoreError(
                        .regressed, "\(stream) has another message at \(position) than was read there: it was restored from a copy")
                }
                sequence = consumerSequence
                credit -= 1
                continue
            }
            if gapFree, recorded.sequence != position + 1 {
                throw MessageStoreError(.corrupt, "\(stream) goes from \(position) to \(recorded.sequence): messages are missing")
            }
            sequence = consumerSequence
            credit -= 1
            position = recorded.sequence
            waiting.append(recorded)
        }
        return true
    }

    /// A control message: a heartbeat, or the end of one of our requests with what it left undelivered; nil for what ends the consumer's use.
    private static func creditReturned(by message: NATSMessage, _ status: Int) -> Int? {
        switch status {
        case 100: 0
        case 408, 409: MessageHeaders(block: message.headers).value(of: "Nats-Pending-Messages").flatMap { Int($0) }
        default: nil
        }
    }

    private func restart(_ reason: String) async {
        logger.debug(
            "reading starts again from the next position",
            metadata: ["stream": "\(stream)", "position": "\(position)", "reason": "\(reason)"])
        await drop()
    }
}
