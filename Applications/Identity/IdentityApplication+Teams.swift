internal import IdentityEvents
internal import WebAPI

/// Teams, their members and their invites.
///
/// Anybody who is signed in may ask; what they may do, the team decides by their role, and a team is shown to its members alone. A front end reads a person's
/// own lists first: `/users/{userId}/teams` and `/users/{userId}/invites`.
extension IdentityApplication {
    @EndpointBuilder static var teams: [any Endpoint] {
        CommandRoute(.post, "/teams", CreateTeam.self, by: .signedIn, summary: "Found a team", making: "/teams/{teamId}")
        CommandRoute(.patch, "/teams/{teamId}", RenameTeam.self, by: .signedIn, summary: "Give a team another name")
        CommandRoute(.delete, "/teams/{teamId}", DeleteTeam.self, by: .signedIn, summary: "Dissolve a team for good")
        CommandRoute(
            .put, "/teams/{teamId}/owner", TransferTeamOwnership.self, by: .signedIn, summary: "Make a member the owner of the team")
        CommandRoute(.post, "/teams/{teamId}/leave", LeaveTeam.self, by: .signedIn, summary: "Leave a team")
        ViewRoute(
            "/teams/{teamId}", "TeamMembers", in: "team_members", of: name, aggregator: name, by: .signedIn,
            readers: .listed(in: "members", of: "userId"), summary: "Show a team and its members, to its members")
        ViewPageRoute(
            "/teams", "TeamMembers", in: "team_members", of: name, aggregator: name, by: .operator,
            summary: "Show all teams, page by page")
        ViewRoute(
            "/users/{userId}/teams", "UserTeams", in: "teams_by_user", of: name, aggregator: name, by: .own("userId"),
            summary: "Show the teams of a person")

        CommandRoute(
            .patch, "/teams/{teamId}/members/{membershipId}", ChangeMemberRole.self, by: .signedIn, summary: "Give a member another role")
        CommandRoute(
            .delete, "/teams/{teamId}/members/{membershipId}", RemoveMember.self, by: .signedIn, summary: "Take a member out of a team")

        CommandRoute(
            .post, "/teams/{teamId}/invites", InviteMember.self, by: .signedIn, summary: "Invite an address into a team")
        CommandRoute(
            .post, "/teams/{teamId}/invites/{inviteId}/resend", ResendInvite.self, by: .signedIn, summary: "Send an invite once more")
        CommandRoute(
            .delete, "/teams/{teamId}/invites/{inviteId}", RevokeInvite.self, by: .signedIn, summary: "Take an invite back")
        CommandRoute(
            .post, "/teams/{teamId}/invites/{inviteId}/accept", AcceptInvite.self, from: AcceptInviteRequest.self, by: .signedIn,
            summary: "Join a team by an invite"
        ) { AcceptInvite($0) }
        CommandRoute(
            .post, "/teams/{teamId}/invites/{inviteId}/decline", DeclineInvite.self, from: DeclineInviteRequest.self, by: .signedIn,
            summary: "Turn an invite down"
        ) { DeclineInvite($0) }
        ViewRoute(
            "/teams/{teamId}/invites", "TeamInvites", in: "invites_by_team", of: name, aggregator: name, by: .signedIn,
            readers: .listed(in: "administrators"), summary: "Show the open invites of a team, to its administrators")
        ViewRoute(
            "/users/{userId}/invites", "UserInvites", in: "invites_by_user", of: name, aggregator: name, by: .own("userId"),
            foundBy: "userId", summary: "Show the open invites of a person, once their address is verified")
    }
}
