import EventSourcing

/// The links in mails, to pages of the product. What they carry stands behind the `#`, which browsers send to no server: it gets into no log.
struct MailLinks: Sendable {
    /// Without a slash at its end.
    private let base: String
    private let proofs: MailProofs

    init(base: String, proofs: MailProofs) {
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
        self.proofs = proofs
    }

    func verification(of userID: String, _ email: EmailAddress) -> String {
        "\(base)/verify-email#user=\(userID)&token=\(proofs.token(for: .verification(userID: userID, email: email)))"
    }

    func passwordReset(of userID: String, _ email: EmailAddress, passwordHash: String, expiresAt: Timestamp) -> String {
        let token = proofs.token(for: .passwordReset(userID: userID, email: email, passwordHash: passwordHash, expiresAt: expiresAt))
        return "\(base)/reset-password#user=\(userID)&expires=\(expiresAt)&token=\(token)"
    }

    func invite(_ inviteID: String, to teamID: String, _ email: EmailAddress) -> String {
        "\(base)/invite#team=\(teamID)&invite=\(inviteID)&token=\(proofs.token(for: .invite(teamID: teamID, inviteID: inviteID, email: email)))"
    }
}
