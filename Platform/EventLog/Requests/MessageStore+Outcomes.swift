public import EventSourcing

extension MessageStore {
    /// The stored outcome of a request; nil where it has none yet.
    public func outcome(of requestID: String, inbox: String) async throws(MessageStoreError) -> Outcome? {
        try await last(of: Outcome.subject(inbox: inbox, requestID: requestID), in: StreamName.outcomes).flatMap {
            OutcomeCodec.read($0.payload)
        }
    }

    /// Stores how a request ended, while the fence stands: who has lost the partition cannot tell anything any more.
    ///
    /// `owner` is who asked: whoever passes the outcome on does so to nobody else. The message's id is the request's, so that telling the same outcome again soon after changes nothing.
    public func tell(_ outcome: Outcome, inbox: String, owner: String?, behind fence: Fence, at time: Timestamp)
        async throws(MessageStoreError)
    {
        _ = try await append(OutcomeCodec.message(for: outcome, inbox: inbox, owner: owner, at: time), behind: fence)
    }
}
