/// The tokens that mails carry. They are computed and stand in no stream: a command carries a hash of one, and the component compares.
public protocol MailProofs: Sendable {
    /// The token of the mail with that purpose, base64url; the same whenever it is asked for.
    func token(for purpose: MailPurpose) -> String
}

/// What a mail's token is good for.
public enum MailPurpose: Sendable, Equatable {
    case invite(teamID: String, inviteID: String, email: EmailAddress)
}
