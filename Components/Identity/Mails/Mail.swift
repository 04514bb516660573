public import EventSourcing
public import IdentityEvents

/// A mail that is sent, or is about to be: what it is about, and how far it has come.
public struct Mail: Entity, Equatable {
    public static let name = "mail"

    public enum Status: String, Sendable, Codable {
        /// Never tried.
        case absent
        /// Handed to the server, and nothing heard yet: perhaps sent, perhaps not.
        case started
        /// Certainly not taken; it is tried again later.
        case delayed
        /// The time to try again has come.
        case due
        /// Taken by the server.
        case sent
        /// Not sent any more.
        case failed
    }

    public private(set) var status = Status.absent
    public private(set) var attempt: Int64 = 0
    /// Who tried last.
    public private(set) var sender = ""
    /// What it is about; nil before it was tried.
    public private(set) var plan: MailPlan?

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .mailStarted(let started):
            status = .started
            attempt = started.attempt
            sender = started.sender
            plan = MailPlan(started)
        case .mailDelayed: status = .delayed
        case .mailDue(let due):
            status = .due
            attempt = due.attempt
        case .mailSent: status = .sent
        case .mailFailed: status = .failed
        default: break
        }
    }

    /// What begins a try; nothing where it is not its turn, because another has begun it or it is over.
    func start(_ plan: MailPlan, attempt: Int64, by sender: String) -> [IdentityEvent] {
        guard attempt == 1 ? status == .absent : status == .due && attempt == self.attempt else { return [] }
        return [.mailStarted(plan.started(attempt: attempt, by: sender))]
    }

    /// Whether the try is that of this sender, and nothing is known of it yet.
    func isStarted(_ attempt: Int64, by sender: String) -> Bool {
        status == .started && self.attempt == attempt && self.sender == sender
    }
}
