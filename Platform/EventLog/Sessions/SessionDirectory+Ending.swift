public import EventSourcing

extension SessionDirectory {
    /// Ends a session; safe to repeat. One that was never opened cannot be opened any more.
    public func end(_ sessionID: String) async throws(MessageStoreError) {
        guard EntityAddress.isToken(sessionID) else { return }
        let moment = now()
        try await change(Session.subject(of: sessionID)) { (known: Session?) throws(MessageStoreError) in
            var session = known ?? Session(userID: "", startedAt: moment, lifetimes: lifetimes)
            guard session.endedAt == nil else { return nil }
            session.endedAt = moment
            return session
        }
    }

    /// Ends all sessions of a person that started before a moment, but for one; safe to repeat, and in any order.
    public func endAll(
        of userID: String, startedBefore moment: Timestamp, except sessionID: String? = nil
    ) async throws(MessageStoreError) {
        guard EntityAddress.isToken(userID) else { return }
        let added = SessionCutoff(endedBefore: moment, except: sessionID)
        try await change(SessionCutoff.subject(of: userID)) { (known: SessionCutoff?) throws(MessageStoreError) in
            guard var cutoff = known else { return added }
            cutoff.add(added)
            return cutoff == known ? nil : cutoff
        }
    }

    /// Notes that a session is in use, where it was not noted lately. Nobody's request fails for it: a note that is not written is written by the next.
    func notice(_ sessionID: String, _ record: SessionRecord<Session>) async {
        let moment = now()
        guard record.value.lastSeen.advanced(bySeconds: lifetimes.notice) <= moment else { return }
        var session = record.value
        session.lastSeen = moment
        _ = try? await write(session, to: Session.subject(of: sessionID), expecting: record.sequence)
    }
}
