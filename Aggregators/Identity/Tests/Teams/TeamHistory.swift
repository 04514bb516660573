import EventSourcing
import IdentityEvents

@testable import IdentityAggregator

/// Events of a team and its people, as the log gives them: the first at second 1, the next at second 2 and so on.
enum TeamHistory {
    static let team = "01930000-0000-7000-8000-000000000031"
    static let ada = "01930000-0000-7000-8000-000000000001"
    static let charles = "01930000-0000-7000-8000-000000000002"
    static let adasPlace = "01930000-0000-7000-8000-000000000041"
    static let charlesPlace = "01930000-0000-7000-8000-000000000042"
    static let invite = "01930000-0000-7000-8000-000000000051"
    static let email = "Charles@example.org"
    /// The SHA-256 of `charles@example.org`.
    static let emailID = "955bb5682cbb0eea999e7dfd93d7bd0b8d880f58b7ff1431636c56ad87cd33d0"
    static let expiry = second(500_000)

    static let created = IdentityEvent.teamCreated(TeamCreated(teamId: team, name: "Engine", ownerId: ada))
    static let founded = IdentityEvent.membershipCreated(
        MembershipCreated(
            membershipId: adasPlace, teamId: team, teamName: "Engine", userId: ada, role: .administrator, profileRevision: 1,
            firstName: "Ada", lastName: "Lovelace", picture: "https://example.com/ada.png"))
    static let renamed = IdentityEvent.teamRenamed(
        TeamRenamed(teamId: team, name: "Machine", userIds: [ada, charles], emailIds: [emailID]))
    static let deleted = IdentityEvent.teamDeleted(TeamDeleted(teamId: team))
    static let sent = IdentityEvent.inviteSent(
        InviteSent(
            inviteId: invite, teamId: team, teamName: "Engine", email: email, emailId: emailID, role: .viewer, expiresAt: expiry,
            invitedBy: ada, inviterName: "Ada Lovelace"))
    static let resent = IdentityEvent.inviteResent(
        InviteResent(
            inviteId: invite, teamId: team, teamName: "Engine", email: email, emailId: emailID, role: .viewer,
            expiresAt: second(600_000)))
    static let accepted = IdentityEvent.inviteAccepted(
        InviteAccepted(inviteId: invite, teamId: team, emailId: emailID, userId: charles))
    static let declined = IdentityEvent.inviteDeclined(InviteDeclined(inviteId: invite, teamId: team, emailId: emailID))
    static let revoked = IdentityEvent.inviteRevoked(InviteRevoked(inviteId: invite, teamId: team, emailId: emailID))
    static let expired = IdentityEvent.inviteExpired(InviteExpired(inviteId: invite, teamId: team, emailId: emailID))
    static let joined = IdentityEvent.membershipCreated(
        MembershipCreated(
            membershipId: charlesPlace, teamId: team, teamName: "Engine", userId: charles, role: .viewer, profileRevision: 1,
            firstName: "Charles"))
    static let promoted = IdentityEvent.membershipUpdated(
        MembershipUpdated(membershipId: charlesPlace, teamId: team, userId: charles, role: .administrator))
    static let left = IdentityEvent.membershipDeleted(
        MembershipDeleted(membershipId: charlesPlace, teamId: team, userId: charles, reason: .left))
    static let transferred = IdentityEvent.teamOwnershipTransferred(
        TeamOwnershipTransferred(teamId: team, fromUserId: ada, toUserId: charles))
    static let looksDifferent = IdentityEvent.memberProfileChanged(
        MemberProfileChanged(
            membershipId: charlesPlace, teamId: team, userId: charles, profileRevision: 2, firstName: "Charles", lastName: "Babbage",
            picture: "https://example.com/charles.png"))
    static let registered = IdentityEvent.userRegistered(
        UserRegistered(userId: charles, email: email, passwordHash: "$scrypt$secret", firstName: "Charles"))
    static let verified = IdentityEvent.emailVerified(EmailVerified(userId: charles, email: email))
    static let released = IdentityEvent.emailReleased(EmailReleased(userId: charles))
    static let reserved = IdentityEvent.membershipReserved(
        MembershipReserved(userId: charles, teamId: team, membershipId: charlesPlace))

    static func second(_ number: Int) -> Timestamp { Timestamp(microseconds: Int64(number) * 1_000_000) }

    static func recorded(_ event: IdentityEvent, _ number: Int) -> Recorded<IdentityEvent> {
        let (entity, id) =
            switch event {
            case .userRegistered, .emailVerified: ("user", charles)
            case .emailReleased: ("email", emailID)
            case .membershipReserved: ("memberships", charles)
            default: ("team", team)
            }
        return Recorded(
            event, of: EntityAddress(context: "identity", entity: entity, id: id)!, at: Position(sequence: UInt64(number)),
            time: second(number))
    }
}

extension Projection where Event == IdentityEvent {
    /// All rows after the events, as the platform folds them.
    static func rows(after events: [IdentityEvent]) throws -> [String: Row] {
        var rows: [String: Row] = [:]
        for (index, event) in events.enumerated() {
            let recorded = TeamHistory.recorded(event, index + 1)
            for id in self.rows(touchedBy: recorded) { try apply(recorded, to: &rows[id], id: id) }
        }
        return rows
    }
}
