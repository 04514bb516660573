public import EventSourcing

extension MessageStore {
    /// The stored outcome of a request; nil where it has none yet.
    public func outcome(of requestID: String, inbox: String) async throws(MessageStoreError) -> Outcome? {
        try await last(of: Outcome.subject(inbox: inbox, requestID: requestID), in: StreamName.outcomes).flatMap {
            OutcomeCodec.read($0.payload)
        }
    }

    /// Stores how a request ended. Stored once, whatever happens: the message's id is the request's.
    public func tell(_ outcome: Outcome, inbox: String, at time: Timestamp) async throws(MessageStoreError) {
        _ = try await append(OutcomeCodec.message(for: outcome, inbox: inbox, at: time), expecting: nil)
    }
}
