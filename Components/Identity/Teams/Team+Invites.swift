import EventSourcing

extension Team {
    /// The address an invite was sent to, open or over; nil where there is no such invite.
    func address(ofInvite id: String) -> EmailAddress? { invite(id)?.email ?? closedInvite(id)?.email }

    /// What is said of an invite that is not open any more.
    func refusal(ofClosed inviteID: String) -> Rejection {
        switch closedInvite(inviteID)?.ending {
        case .accepted: .inviteUsed
        case .declined: .inviteDeclined
        case .revoked: .inviteRevoked
        case .expired: .inviteExpired
        case nil: .inviteUnknown
        }
    }

    /// The moments in which mails went to whom, for all invites that nobody has accepted.
    private var mails: [(email: EmailAddress, time: Timestamp)] {
        invites.map { ($0.email, $0.sentAt) }
            + closedInvites.filter { if case .accepted = $0.ending { false } else { true } }.map { ($0.email, $0.sentAt) }
    }

    /// Whether the address has had a mail of this team just now.
    func hasJustWritten(to email: EmailAddress, at time: Timestamp) -> Bool {
        mails.contains { $0.email == email && $0.time.advanced(bySeconds: Invite.pause) > time }
    }

    /// How many addresses the team has invited in the last hour.
    func invitesInLastHour(at time: Timestamp) -> Int { mails.count { $0.time.advanced(bySeconds: 3_600) > time } }
}
