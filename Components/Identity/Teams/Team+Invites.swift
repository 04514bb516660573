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
}
