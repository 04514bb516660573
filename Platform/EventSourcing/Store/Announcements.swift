/// Messages that are told to whoever listens now and kept by nobody: wake-ups, never facts.
///
/// What is appended to a `MessageStore` is told on its subject too.
public protocol Announcements: Sendable {
    func announce(_ subject: String, headers: MessageHeaders, payload: [UInt8]) async throws(MessageStoreError)

    /// Whether anybody listens to the subject at the moment. False is certain: the listener is gone, or cut off from the server. True may be about
    /// one that is frozen, or that the server has not yet found to be gone.
    func hasListeners(_ subject: String) async throws(MessageStoreError) -> Bool

    /// Listens to a subject, in which `*` stands for one token and `>` for the rest. At most `capacity` wait for the reader.
    func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader
}

/// The announcements on one subject. One reader at a time.
public protocol AnnouncementReader: Sendable {
    /// What has arrived, at least one; an empty list where some may have been missed (a lost connection, too slow a reader), so that
    /// the reader looks for itself; nil once it was closed.
    func next() async throws(MessageStoreError) -> [Announcement]?

    func close() async
}

/// One announcement.
public struct Announcement: Sendable {
    public let subject: String
    public let headers: MessageHeaders
    public let payload: [UInt8]

    public init(subject: String, headers: MessageHeaders, payload: [UInt8]) {
        self.subject = subject
        self.headers = headers
        self.payload = payload
    }
}
