public import EventSourcing
public import IdentityEvents

/// What teams do because of events: invites expire, and what becomes of a person reaches all their teams.
///
/// A team's stream holds what its page shows of its members, so that a view is folded from that stream alone. Therefore a person's changes are brought to
/// the teams by commands: the person's `memberships` say which, in an event for each team, and each of these events leads to one command. All that is said of
/// a person is read from the person as they are then, so that it does not matter which of two changes gets through first.
public struct TeamUpkeep: Reaction {
    public typealias Event = IdentityEvent

    public init() {}

    public func react(to cause: Recorded<IdentityEvent>, _ entities: any EntityAccess<IdentityEvent>) async throws -> [ReactionStep] {
        switch cause.event {
        case .inviteSent(let sent): return [expire(sent.inviteId, of: sent.teamId, at: sent.expiresAt)]
        case .inviteResent(let resent): return [expire(resent.inviteId, of: resent.teamId, at: resent.expiresAt)]
        case .inviteAccepted(let accepted): return [cancel(accepted.inviteId, of: accepted.teamId)]
        case .inviteDeclined(let declined): return [cancel(declined.inviteId, of: declined.teamId)]
        case .inviteRevoked(let revoked): return [cancel(revoked.inviteId, of: revoked.teamId)]

        // The account may have changed or been closed while the person joined.
        case .membershipCreated(let created):
            return try await bring(created.userId, to: created.teamId, knowing: created.profileRevision, entities)
        case .membershipOutdated(let outdated):
            return try await bring(outdated.userId, to: outdated.teamId, knowing: 0, entities)
        case .membershipDeleted(let deleted):
            try await entities.release(
                Memberships.Place(teamID: deleted.teamId, membershipID: deleted.membershipId), of: deleted.userId)
            return []
        case .userModified(let modified): return try await outdate(modified.userId, entities)
        case .accountClosed(let closed): return try await outdate(closed.userId, entities)
        default: return []
        }
    }

    /// Tells the team how the person is, or that they are no more.
    private func bring(
        _ userID: String, to teamID: String, knowing revision: Int64, _ entities: any EntityAccess<IdentityEvent>
    ) async throws -> [ReactionStep] {
        let user = try await entities.fetch(User.self, id: userID)
        if user.status == .closed { return [.issue(RemoveClosedAccount(teamId: teamID, userId: userID))] }
        guard user.profileRevision > revision else { return [] }
        return [
            .issue(
                NoteMemberProfile(
                    teamId: teamID, userId: userID, profileRevision: user.profileRevision, firstName: user.firstName,
                    lastName: user.lastName, picture: user.picture))
        ]
    }

    private func outdate(_ userID: String, _ entities: any EntityAccess<IdentityEvent>) async throws -> [ReactionStep] {
        _ = try await entities.change(Memberships.self, id: userID) { $0.outdate(of: userID) }
        return []
    }

    private func expire(_ inviteID: String, of teamID: String, at time: Timestamp) -> ReactionStep {
        .schedule(Deadline(Self.deadline(of: inviteID), ExpireInvite(teamId: teamID, inviteId: inviteID), at: time))
    }

    private func cancel(_ inviteID: String, of teamID: String) -> ReactionStep {
        .cancel(name: Self.deadline(of: inviteID), of: ExpireInvite(teamId: teamID, inviteId: inviteID).address)
    }

    /// The name of an invite's deadline among those of its team.
    static func deadline(of inviteID: String) -> String { "invite-\(inviteID)" }
}
