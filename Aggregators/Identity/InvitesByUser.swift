public import EventSourcing
public import IdentityEvents

/// The view `invites_by_user`: one row an e-mail address, with its open invites and the person who has verified that it is theirs, by whom it is found.
///
/// An invite is for an address, and there need not be a person yet; so the row is the address'. A person sees it from the moment on in which they have verified
/// the address and until they give it up: nobody sees the invites of an address by merely claiming it.
public enum InvitesByUser: LiveProjection {
    public static let view = ViewDefinition("invites_by_user", version: 1, indexes: [.init("userId")])

    /// How many invites a row shows, the newest.
    static let shown = 100

    public static let channelKinds: Set<String> = [ChannelName.userKind]

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        switch event.event {
        case .inviteSent(let sent): [sent.emailId]
        case .inviteResent(let resent): [resent.emailId]
        case .inviteAccepted(let accepted): [accepted.emailId]
        case .inviteDeclined(let declined): [declined.emailId]
        case .inviteRevoked(let revoked): [revoked.emailId]
        case .inviteExpired(let expired): [expired.emailId]
        case .teamRenamed(let renamed): renamed.emailIds
        case .emailVerified(let verified): [EmailID.of(verified.email)]
        case .emailReleased: [event.address.id]
        default: []
        }
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout UserInvites?, id: String) {
        var document = row ?? UserInvites(emailId: id, invites: [], changedAt: event.time)
        switch event.event {
        case .inviteSent(let sent): document.invites = (document.invites + [UserInvite(sent, at: event.time)]).suffix(shown)
        case .inviteResent(let resent):
            document.invites.change(where: { $0.inviteId == resent.inviteId }) { invite in
                invite.sentAt = event.time
                invite.expiresAt = resent.expiresAt
            }
        case .inviteAccepted(let accepted): document.close(accepted.inviteId)
        case .inviteDeclined(let declined): document.close(declined.inviteId)
        case .inviteRevoked(let revoked): document.close(revoked.inviteId)
        case .inviteExpired(let expired): document.close(expired.inviteId)
        case .teamRenamed(let renamed):
            document.invites.change(where: { $0.teamId == renamed.teamId }) { $0.teamName = renamed.name }
        case .emailVerified(let verified): document.userId = verified.userId
        case .emailReleased(let released): if document.userId == released.userId { document.userId = nil }
        default: break
        }
        document.changedAt = event.time
        row = document.userId == nil && document.invites.isEmpty ? nil : document
    }

    /// Told on the channel of the person who has verified the address, if anybody has.
    public static func channels(of row: UserInvites, id: String) -> [Channel] { row.userId.map { [.user($0)] } ?? [] }
}

extension UserInvites {
    fileprivate mutating func close(_ inviteID: String) { invites.removeAll { $0.inviteId == inviteID } }
}

extension UserInvite {
    fileprivate init(_ sent: InviteSent, at time: Timestamp) {
        self.init(
            inviteId: sent.inviteId, teamId: sent.teamId, teamName: sent.teamName, role: sent.role, inviterName: sent.inviterName,
            sentAt: time, expiresAt: sent.expiresAt)
    }
}
