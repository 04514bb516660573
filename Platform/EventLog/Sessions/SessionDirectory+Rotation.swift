public import EventSourcing

extension SessionDirectory {
    /// What becomes of a refresh token that is presented.
    public enum Rotation: Hashable, Sendable {
        /// It was the current one; this is the next.
        case rotated(Session)
        /// It was current a moment ago: two tabs, or an answer that was lost. The current one is given once more.
        case repeated(Session)
        /// It was used before: somebody has a copy. The session has been ended.
        case reused(Session)
        /// The session is over, unknown, or has no refresh tokens.
        case refused
    }

    /// Exchanges the refresh token of a generation for the next one. Whoever asks has made sure that we gave that token out.
    public func rotate(_ sessionID: String, from generation: Int64) async throws(MessageStoreError) -> Rotation {
        guard EntityAddress.isToken(sessionID) else { return .refused }
        var rotation = Rotation.refused
        try await change(Session.subject(of: sessionID)) { (known: Session?) throws(MessageStoreError) in
            rotation = .refused
            guard var session = known, generation >= 1, generation <= session.generation, try await isRunning(session, sessionID) else {
                return nil
            }
            let moment = now()
            if generation == session.generation {
                session.generation += 1
                session.rotatedAt = moment
                session.lastSeen = max(session.lastSeen, moment)
                rotation = .rotated(session)
                return session
            }
            if generation == session.generation - 1, let rotatedAt = session.rotatedAt,
                moment <= rotatedAt.advanced(bySeconds: lifetimes.grace)
            {
                rotation = .repeated(session)
                return nil
            }
            session.endedAt = moment
            rotation = .reused(session)
            return session
        }
        return rotation
    }
}
