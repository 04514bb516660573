/// One request to carry out a command, as an application took it.
public struct CommandRequest: Sendable, Hashable {
    /// The inbox of a request whose outcome nobody listens for.
    public static let noInbox = "none"

    /// The idempotency key: one subject token. The same id is the same request.
    public let id: String
    /// The client chose the id, so it may have used it before.
    public let isIDFromClient: Bool
    /// A digest of what the client asked for; two requests with one id must have one fingerprint.
    public let fingerprint: String
    /// On whose behalf: only they may see how it ended.
    public let owner: String
    /// Where the outcome is told.
    public let inbox: String
    /// W3C Trace Context of the request.
    public let traceParent: String?

    public init(id: String, isIDFromClient: Bool, fingerprint: String, owner: String, inbox: String?, traceParent: String? = nil) {
        self.id = id
        self.isIDFromClient = isIDFromClient
        self.fingerprint = fingerprint
        self.owner = owner
        self.inbox = inbox ?? Self.noInbox
        self.traceParent = traceParent
    }
}
