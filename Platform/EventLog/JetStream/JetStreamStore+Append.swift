public import EventSourcing
import NATS

extension JetStreamStore {
    public func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        var headers = message.headers
        if let expected { headers.append("Nats-Expected-Last-Subject-Sequence", String(expected)) }
        switch try await publish(message, headers) {
        case .stored(let sequence): return sequence
        case .wrongLastSequence(let stream): return try await recognise(message, in: stream)
        case .refused(let error): throw error
        }
    }

    public func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64 {
        var headers = message.headers
        headers.append("Nats-Expected-Last-Subject-Sequence", String(fence.sequence))
        headers.append("Nats-Expected-Last-Subject-Sequence-Subject", fence.subject)
        switch try await publish(message, headers) {
        case .stored(let sequence): return sequence
        case .wrongLastSequence: throw MessageStoreError(.fenced, "\(fence.subject) is no longer at \(fence.sequence)")
        case .refused(let error): throw error
        }
    }

    private func publish(_ message: ProposedMessage, _ headers: MessageHeaders) async throws(MessageStoreError) -> PublishAcknowledgement {
        var headers = headers
        headers.append("Nats-Msg-Id", message.id)
        do throws(NATSError) {
            let answer = try await nats.request(message.subject, headers: headers.block, payload: message.payload, timeout: timeout)
            return PublishAcknowledgement(answer.payload)
        } catch {
            throw MessageStoreError(error)
        }
    }

    /// "Wrong last sequence" is a conflict unless the subject's last message is this very one: then an earlier attempt was stored and
    /// its acknowledgement lost.
    private func recognise(_ message: ProposedMessage, in stream: String?) async throws(MessageStoreError) -> UInt64 {
        if let stream = stream ?? StreamName.holding(message.subject), let last = try await lastFromLeader(of: message.subject, in: stream),
            last.headers.value(of: "Nats-Msg-Id") == message.id
        {
            return last.sequence
        }
        throw MessageStoreError(.conflict, "\(message.subject) has moved on")
    }
}
