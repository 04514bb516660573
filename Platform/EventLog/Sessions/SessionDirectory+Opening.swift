public import EventSourcing

/// A session that its client has just taken.
public struct TakenSession: Hashable, Sendable {
    public let sessionID: String
    public let session: Session
    /// What the client has to show from now on, 256 random bits in hexadecimal; nil where it gets refresh tokens. It is known to nobody else.
    public let secret: String?
}

extension SessionDirectory {
    /// What a client uses a session with.
    public enum Use: Hashable, Sendable {
        /// A cookie with a secret.
        case cookie
        /// Access and refresh tokens, of which the first has the generation 1.
        case tokens
    }

    /// Opens a session that waits for its client; safe to repeat, also long after.
    ///
    /// `loginRequest` is the hash (`Session.hash`) of the secret that the client holds. A session that is there stays as it is: what has been taken or ended is
    /// not opened again.
    public func open(
        _ sessionID: String, of userID: String, for loginRequest: String, startedAt: Timestamp
    ) async throws(MessageStoreError) {
        guard [sessionID, userID, loginRequest].allSatisfy(EntityAddress.isToken) else {
            throw MessageStoreError(.refused, "a session, its user and its login request are named by one token each")
        }
        let session = Session(userID: userID, startedAt: startedAt, lifetimes: lifetimes)
        _ = try await write(session, to: Session.subject(of: sessionID), expecting: 0)
        let entry = LoginEntry(sessionID: sessionID, expiresAt: startedAt.advanced(bySeconds: lifetimes.loginRequest))
        guard entry.expiresAt > now() else { return }
        let moment = now()
        try await change(LoginEntry.subject(of: loginRequest)) { (known: LoginEntry?) in
            // A client that repeats a login of long ago, under the same idempotency key, holds the same secret.
            known.map { $0.expiresAt <= moment } ?? true ? entry : nil
        }
    }

    /// Takes the session that waits for a login request, once; nil where none waits (any more).
    public func take(_ loginRequest: String, for use: Use) async throws(MessageStoreError) -> TakenSession? {
        guard EntityAddress.isToken(loginRequest) else { return nil }
        let subject = LoginEntry.subject(of: loginRequest)
        guard let entry: SessionRecord<LoginEntry> = try await record(subject), entry.value.expiresAt > now() else { return nil }
        let sessionID = entry.value.sessionID
        let secret = use == .cookie ? UniqueID.random() + UniqueID.random() : nil
        var taken: Session?
        try await change(Session.subject(of: sessionID)) { (known: Session?) throws(MessageStoreError) in
            taken = nil
            guard var session = known, !session.isTaken, try await isRunning(session, sessionID) else { return nil }
            session.secretHash = secret.map(Session.hash)
            session.lastSeen = max(session.lastSeen, now())
            if use == .tokens {
                session.generation = 1
                session.rotatedAt = now()
            }
            taken = session
            return session
        }
        guard let taken else { return nil }
        // It can do nothing any more, and would only lie there.
        try? await store.forget(subject, in: StreamName.sessions, upTo: entry.sequence)
        return TakenSession(sessionID: sessionID, session: taken, secret: secret)
    }
}
