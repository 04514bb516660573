public import EventSourcing

/// Who is signed in: the sessions of all processes, in the stream SESSIONS.
///
/// `session.entry.<session>` is a session, `session.user.<user>` the moment before which a person's sessions have ended, `session.login.<hash>` a login
/// that waits for its client. Every change is an append that expects what was read, so that of two that change one thing at the same moment
/// one wins and the other looks again.
///
/// What is read is believed for a second at most (`cacheAge`), and not even so long where `run` hears of a change. So a session that is ended is over everywhere
/// within two seconds, also where the announcement is lost; and where neither memory nor the log can say, everything here throws.
public actor SessionDirectory {
    /// How long what was read is believed. An announcement on `session.>` may come a moment before the change can be read: who must know asks once more
    /// when this time has passed.
    public static let cacheAge: Duration = .seconds(1)

    let store: any MessageStore
    let lifetimes: SessionLifetimes
    let now: @Sendable () -> Timestamp
    var sessions: SessionCache<SessionRecord<Session>>
    private var cutoffs: SessionCache<SessionRecord<SessionCutoff>>

    /// - Parameter capacity: how many sessions and how many people are held in memory at most, 200 bytes each
    public init(
        _ store: any MessageStore, lifetimes: SessionLifetimes = SessionLifetimes(), capacity: Int = 65_536,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.lifetimes = lifetimes
        self.now = now
        sessions = SessionCache(age: Self.cacheAge, capacity: capacity)
        cutoffs = SessionCache(age: Self.cacheAge, capacity: capacity)
    }

    /// Listens for changes until the task is cancelled; run it beside whatever asks.
    public func run(_ announcements: any Announcements) async throws {
        while !Task.isCancelled {
            do {
                let reader = try await announcements.listen(to: "session.>", capacity: 16_384)
                forgetAll()
                while let heard = try await reader.next() {
                    if heard.isEmpty { forgetAll() }
                    for announcement in heard { forget(announcement.subject) }
                }
            } catch {
                // Not connected: memory is old in a second, and then every question says so.
            }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// The user whose session it is, where the secret opens it and it is not over; notes that it is in use, hourly.
    public func check(_ sessionID: String, secret: String) async throws(MessageStoreError) -> String? {
        guard let record = try await running(sessionID), record.value.isOpened(by: secret) else { return nil }
        await notice(sessionID, record)
        return record.value.userID
    }

    /// Whether a session of a person is over, was never begun, or is another's.
    public func isOver(_ sessionID: String, of userID: String) async throws(MessageStoreError) -> Bool {
        try await running(sessionID)?.value.userID != userID
    }

    /// A session that is not over.
    public func session(_ sessionID: String) async throws(MessageStoreError) -> Session? { try await running(sessionID)?.value }

    func running(_ sessionID: String) async throws(MessageStoreError) -> SessionRecord<Session>? {
        guard EntityAddress.isToken(sessionID), let record = try await entry(sessionID) else { return nil }
        return try await isRunning(record.value, sessionID) ? record : nil
    }

    func isRunning(_ session: Session, _ sessionID: String) async throws(MessageStoreError) -> Bool {
        guard !session.isOver(at: now(), lifetimes) else { return false }
        return try await cutoff(of: session.userID)?.value.ends(sessionID, startedAt: session.startedAt) != true
    }

    /// From memory where that is young enough, else from the log.
    private func entry(_ sessionID: String) async throws(MessageStoreError) -> SessionRecord<Session>? {
        let begin = ContinuousClock.now
        let subject = Session.subject(of: sessionID)
        if let known = sessions.value(of: subject, at: begin) { return known }
        let read: SessionRecord<Session>? = try await record(subject)
        sessions.put(read, of: subject, readAt: begin)
        return read
    }

    /// The same for the moment before which a person's sessions have ended.
    private func cutoff(of userID: String) async throws(MessageStoreError) -> SessionRecord<SessionCutoff>? {
        let begin = ContinuousClock.now
        let subject = SessionCutoff.subject(of: userID)
        if let known = cutoffs.value(of: subject, at: begin) { return known }
        let read: SessionRecord<SessionCutoff>? = try await record(subject)
        cutoffs.put(read, of: subject, readAt: begin)
        return read
    }

    /// From the log.
    func record<Value>(_ subject: String) async throws(MessageStoreError) -> SessionRecord<Value>? {
        guard let message = try await store.last(of: subject, in: StreamName.sessions) else { return nil }
        return try SessionRecord(message)
    }

    func forget(_ subject: String) {
        sessions.drop(subject)
        cutoffs.drop(subject)
    }

    private func forgetAll() {
        sessions.dropAll()
        cutoffs.dropAll()
    }
}
