public import EventSourcing
public import IdentityEvents

/// The view `teams_by_user`: one row a person, with the teams they are in.
public enum TeamsByUser: LiveProjection {
    public static let view = ViewDefinition("teams_by_user", version: 1)
    public static let channelKinds: Set<String> = [ChannelName.userKind]

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        switch event.event {
        case .userRegistered(let registered): [registered.userId]
        case .membershipCreated(let created): [created.userId]
        case .membershipUpdated(let updated): [updated.userId]
        case .membershipDeleted(let deleted): [deleted.userId]
        case .teamRenamed(let renamed): renamed.userIds
        default: []
        }
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout UserTeams?, id: String) {
        var teams = row?.teams ?? []
        switch event.event {
        case .membershipCreated(let created):
            teams.append(
                UserTeam(
                    teamId: created.teamId, name: created.teamName, membershipId: created.membershipId, role: created.role,
                    joinedAt: event.time))
        case .membershipUpdated(let updated):
            teams.change(where: { $0.membershipId == updated.membershipId }) { $0.role = updated.role }
        case .membershipDeleted(let deleted): teams.removeAll { $0.membershipId == deleted.membershipId }
        case .teamRenamed(let renamed): teams.change(where: { $0.teamId == renamed.teamId }) { $0.name = renamed.name }
        default: break
        }
        row = UserTeams(userId: id, teams: teams, changedAt: event.time)
    }

    /// Told on the person's own channel.
    public static func channels(of row: UserTeams, id: String) -> [Channel] { [.user(id)] }
}
