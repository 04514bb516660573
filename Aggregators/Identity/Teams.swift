public import EventSourcing
public import IdentityEvents

/// The view `team_members`: one row a team, with everybody who is in it as others see them.
public enum Teams: LiveProjection {
    public static let view = ViewDefinition("team_members", version: 1)
    public static let channelKinds: Set<String> = ["team"]

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        switch event.event {
        case .teamCreated, .teamRenamed, .teamDeleted, .teamOwnershipTransferred, .membershipCreated, .membershipUpdated,
            .membershipDeleted, .memberProfileChanged:
            [event.address.id]
        default: []
        }
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout TeamMembers?, id: String) {
        switch event.event {
        case .teamCreated(let created):
            row = TeamMembers(
                teamId: id, name: created.name, ownerId: created.ownerId, members: [], createdAt: event.time, changedAt: event.time)
            return
        case .teamRenamed(let renamed): row?.name = renamed.name
        case .teamDeleted: row = nil
        case .teamOwnershipTransferred(let transferred): row?.ownerId = transferred.toUserId
        case .membershipCreated(let created): row?.members.append(TeamMember(created, at: event.time))
        case .membershipUpdated(let updated):
            row?.members.change(where: { $0.membershipId == updated.membershipId }) { $0.role = updated.role }
        case .membershipDeleted(let deleted): row?.members.removeAll { $0.membershipId == deleted.membershipId }
        case .memberProfileChanged(let changed):
            row?.members.change(where: { $0.membershipId == changed.membershipId }) { member in
                member.profileRevision = changed.profileRevision
                member.firstName = changed.firstName
                member.lastName = changed.lastName
                member.picture = changed.picture
            }
        default: break
        }
        row?.changedAt = event.time
    }

    /// Told on the team's channel, to its members.
    public static func channels(of team: TeamMembers, id: String) -> [Channel] {
        [Channel("team", id, readers: Set(team.members.map(\.userId)))]
    }
}

extension TeamMember {
    fileprivate init(_ created: MembershipCreated, at time: Timestamp) {
        self.init(
            membershipId: created.membershipId, userId: created.userId, role: created.role, firstName: created.firstName,
            lastName: created.lastName, picture: created.picture, profileRevision: created.profileRevision, joinedAt: time)
    }
}
