/// Sends mails: an SMTP server, or a folder for who has none.
public protocol Mailer: Sendable {
    /// Sends a mail, or says why not; bounded in time.
    func send(_ letter: Letter) async -> MailDelivery
}

/// A mail as a person will read it.
public struct Letter: Sendable, Equatable {
    /// The mail's id, the same however often it is tried.
    public let id: String
    public let email: EmailAddress
    /// How the person is called; nil where that is not known.
    public let name: String?
    public let subject: String
    /// Plain text.
    public let text: String
}

/// What became of a mail. The texts name nobody.
public enum MailDelivery: Sendable, Equatable {
    case sent
    /// Never to be taken.
    case refused(String)
    /// Certainly not taken this time.
    case delayed(String)
    /// Perhaps taken, perhaps not.
    case uncertain(String)
}
