public import EventSourcing
public import Logging
public import NATS

/// The message store on NATS JetStream.
///
/// JetStream's own protocol is JSON over NATS requests and is spoken here directly: the client library knows nothing newer than server 2.9. Requests and
/// header names: https://docs.nats.io/reference/reference-protocols/nats_api_reference, ADR-8 and ADR-31 of nats-architecture-and-design.
public struct JetStreamStore: Sendable {
    let nats: NATSConnection
    let logger: Logger
    /// How long an acknowledgement is waited for.
    let timeout: Duration
    /// How replicated the streams are that this store makes.
    let replicas: Int

    public init(_ nats: NATSConnection, logger: Logger, timeout: Duration = .seconds(5), replicas: Int = 1) {
        self.nats = nats
        self.logger = logger
        self.timeout = timeout
        self.replicas = replicas
    }
}

extension JetStreamStore: MessageStore {
    public func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader {
        try await JetStreamReader.open(stream, after: position, of: self)
    }

    public func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError) {
        let answer = try await call("STREAM.PURGE.\(stream)", JetStreamRequests.purge(subject, before: position + 1))
        try JetStreamAnswers.read(answer) { _ throws(MessageStoreError) in }
    }

    public func state(of stream: String) async throws(MessageStoreError) -> StreamState {
        try await information(of: stream).state
    }
}

extension JetStreamStore: Announcements {
    public func announce(_ subject: String, headers: MessageHeaders, payload: [UInt8]) async throws(MessageStoreError) {
        do throws(NATSError) {
            try nats.publish(subject, headers: headers.block, payload: payload)
        } catch {
            throw MessageStoreError(error)
        }
    }

    public func hasListeners(_ subject: String) async throws(MessageStoreError) -> Bool {
        do throws(NATSError) {
            // Whoever listens need not answer: that the server does not say "no responders" at once is the answer.
            _ = try await nats.request(subject, payload: [], timeout: .milliseconds(250))
            return true
        } catch {
            switch error.code {
            case .noResponders: return false
            case .timeout: return true
            default: throw MessageStoreError(error)
            }
        }
    }

    public func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        do throws(NATSError) {
            return NATSAnnouncementReader(try await nats.subscribe(subject, capacity: capacity))
        } catch {
            throw MessageStoreError(error)
        }
    }
}

extension JetStreamStore {
    /// Whether the server can be reached at the moment.
    public var isConnected: Bool { nats.isConnected }
}
