public import EventSourcing
public import IdentityEvents

/// The view `invites_by_team`: one row a team, with its open invites, for its administrators.
public enum InvitesByTeam: Projection {
    public static let view = ViewDefinition("invites_by_team", version: 1)

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        switch event.event {
        case .teamCreated, .teamDeleted, .membershipCreated, .membershipUpdated, .membershipDeleted, .inviteSent, .inviteResent,
            .inviteAccepted, .inviteDeclined, .inviteRevoked, .inviteExpired:
            [event.address.id]
        default: []
        }
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout TeamInvites?, id: String) {
        switch event.event {
        case .teamCreated: row = TeamInvites(teamId: id, administrators: [], invites: [], changedAt: event.time)
        case .teamDeleted: row = nil
        case .membershipCreated(let created): row?.set(created.userId, administrator: created.role == .administrator)
        case .membershipUpdated(let updated): row?.set(updated.userId, administrator: updated.role == .administrator)
        case .membershipDeleted(let deleted): row?.set(deleted.userId, administrator: false)
        case .inviteSent(let sent): row?.invites.append(TeamInvite(sent, at: event.time))
        case .inviteResent(let resent):
            row?.invites.change(where: { $0.inviteId == resent.inviteId }) { invite in
                invite.sentAt = event.time
                invite.expiresAt = resent.expiresAt
            }
        case .inviteAccepted(let accepted): row?.close(accepted.inviteId)
        case .inviteDeclined(let declined): row?.close(declined.inviteId)
        case .inviteRevoked(let revoked): row?.close(revoked.inviteId)
        case .inviteExpired(let expired): row?.close(expired.inviteId)
        default: break
        }
        row?.changedAt = event.time
    }
}

extension TeamInvites {
    fileprivate mutating func set(_ userID: String, administrator: Bool) {
        administrators.removeAll { $0 == userID }
        if administrator { administrators.append(userID) }
    }

    fileprivate mutating func close(_ inviteID: String) { invites.removeAll { $0.inviteId == inviteID } }
}

extension TeamInvite {
    fileprivate init(_ sent: InviteSent, at time: Timestamp) {
        self.init(
            inviteId: sent.inviteId, email: sent.email, role: sent.role, invitedBy: sent.invitedBy, sentAt: time, expiresAt: sent.expiresAt)
    }
}
