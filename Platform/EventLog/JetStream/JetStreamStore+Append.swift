public import EventSourcing
import NATS

extension JetStreamStore {
    public func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        var headers = message.headers
        headers.append("Nats-Msg-Id", message.id)
        if let expected { headers.append("Nats-Expected-Last-Subject-Sequence", String(expected)) }
        let acknowledgement: PublishAcknowledgement
        do throws(NATSError) {
            let answer = try await nats.request(message.subject, headers: headers.block, payload: message.payload, timeout: timeout)
            acknowledgement = PublishAcknowledgement(answer.payload)
        } catch {
            throw MessageStoreError(error)
        }
        switch acknowledgement {
        case .stored(let sequence): return sequence
        case .wrongLastSequence(let stream): return try await recognise(message, in: stream)
        case .refused(let error): throw error
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
