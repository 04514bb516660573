/// One request to carry out a command, as an application took it.
public struct CommandRequest: Sendable, Hashable {
    /// The inbox of a request whose outcome nobody listens for.
    public static let noInbox = "none"
    /// The inbox of every request whose id is a ticket.
    static let ticketInbox = "tickets"

    /// Where the id comes from: how much has to be written down about the request.
    public enum Origin: Sendable, Hashable {
        /// The client chose the id, so it may have used it before: the request is claimed first.
        case client
        /// The id was made for this request: the claim can be on its way beside the command.
        case server
        /// The id was made for this request and proves by itself that it was: nothing is claimed. `isRepeat`: the client has come back with it.
        case ticket(isRepeat: Bool)
    }

    /// The idempotency key: one subject token. The same id is the same request.
    public let id: String
    public let origin: Origin
    /// A digest of what the client asked for; two requests with one id must have one fingerprint.
    public let fingerprint: String
    /// On whose behalf: only they may see how it ended.
    public let owner: String
    /// Where the outcome is told.
    public let inbox: String
    /// W3C Trace Context of the request.
    public let traceParent: String?

    /// Whether the id proves itself.
    public var isTicket: Bool { if case .ticket = origin { true } else { false } }

    /// A ticket's outcome goes to the inbox of tickets, whatever `inbox` says.
    public init(id: String, origin: Origin, fingerprint: String, owner: String, inbox: String?, traceParent: String? = nil) {
        self.id = id
        self.origin = origin
        self.fingerprint = fingerprint
        self.owner = owner
        if case .ticket = origin { self.inbox = Self.ticketInbox } else { self.inbox = inbox ?? Self.noInbox }
        self.traceParent = traceParent
    }
}
