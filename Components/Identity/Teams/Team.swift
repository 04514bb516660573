public import EventSourcing
public import IdentityEvents

/// A team: who is in it, as what, and who is invited.
public struct Team: Entity, Equatable {
    public static let name = "team"

    public enum Status: Sendable, Equatable, Codable {
        /// Not founded, or not yet.
        case absent
        case active
        case deleted
    }

    /// The most members.
    static let memberLimit = 500
    /// The most open invites.
    static let inviteLimit = 200
    /// How many invites and memberships that are over are remembered, so that their ids are not taken for new ones.
    static let memory = 500

    public private(set) var status: Status = .absent
    public private(set) var title = ""
    /// The person whose team it is, always an administrator.
    public private(set) var ownerID = ""
    /// The longest-standing first.
    public private(set) var members: [Membership] = []
    /// The open ones, the oldest first.
    public private(set) var invites: [Invite] = []
    /// Those that are over, the latest last.
    public private(set) var closedInvites: [ClosedInvite] = []
    /// The ids of memberships that have ended, the latest last.
    public private(set) var endedMemberships: [String] = []

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .teamCreated(let created):
            status = .active
            title = created.name
            ownerID = created.ownerId
        case .teamRenamed(let renamed): title = renamed.name
        case .teamDeleted: status = .deleted
        case .teamOwnershipTransferred(let transferred): ownerID = transferred.toUserId
        case .membershipCreated(let created):
            members.append(
                Membership(
                    id: created.membershipId, userID: created.userId, role: created.role,
                    name: PersonName(created.firstName, created.lastName).text, profileRevision: created.profileRevision))
        case .membershipUpdated(let updated): change(updated.membershipId) { $0.role = updated.role }
        case .memberProfileChanged(let changed):
            change(changed.membershipId) { member in
                member.name = PersonName(changed.firstName, changed.lastName).text
                member.profileRevision = changed.profileRevision
            }
        case .membershipDeleted(let deleted):
            members.removeAll { $0.id == deleted.membershipId }
            endedMemberships = (endedMemberships + [deleted.membershipId]).suffix(Self.memory)
        case .inviteSent(let sent):
            invites.append(Invite(id: sent.inviteId, email: EmailAddress(sent.email), role: sent.role, expiresAt: sent.expiresAt))
        case .inviteResent(let resent):
            if let index = invites.firstIndex(where: { $0.id == resent.inviteId }) { invites[index].expiresAt = resent.expiresAt }
        case .inviteAccepted(let accepted): close(accepted.inviteId, .accepted(by: accepted.userId))
        case .inviteDeclined(let declined): close(declined.inviteId, .declined)
        case .inviteRevoked(let revoked): close(revoked.inviteId, .revoked)
        case .inviteExpired(let expired): close(expired.inviteId, .expired)
        default: break
        }
    }

    private mutating func change(_ membershipID: String, _ body: (inout Membership) -> Void) {
        guard let index = members.firstIndex(where: { $0.id == membershipID }) else { return }
        body(&members[index])
    }

    private mutating func close(_ inviteID: String, _ ending: ClosedInvite.Ending) {
        guard let index = invites.firstIndex(where: { $0.id == inviteID }) else { return }
        let invite = invites.remove(at: index)
        closedInvites = (closedInvites + [ClosedInvite(id: invite.id, email: invite.email, sentAt: invite.sentAt, ending: ending)]).suffix(
            Self.memory)
    }
}
