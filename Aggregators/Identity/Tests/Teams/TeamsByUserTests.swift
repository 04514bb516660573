import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityAggregator

@Suite struct TeamsByUserTests {
    private typealias Past = TeamHistory

    private func row(_ events: IdentityEvent..., of user: String = Past.charles) throws -> UserTeams? {
        try TeamsByUser.rows(after: events)[user]
    }

    private func entry(_ name: String = "Engine", _ role: TeamRole = .viewer, joined: Int = 2) -> UserTeam {
        UserTeam(teamId: Past.team, name: name, membershipId: Past.charlesPlace, role: role, joinedAt: Past.second(joined))
    }

    @Test func `a person has a list from the registration on, so that it is empty and not missing`() throws {
        #expect(try row(Past.registered) == UserTeams(userId: Past.charles, teams: [], changedAt: Past.second(1)))
    }

    @Test func `a team that a person joins is in their list, by name and role`() throws {
        #expect(
            try row(Past.registered, Past.joined) == UserTeams(userId: Past.charles, teams: [entry()], changedAt: Past.second(2)))
    }

    @Test func `a new role and a new name show`() throws {
        #expect(try row(Past.registered, Past.joined, Past.promoted)?.teams == [entry("Engine", .administrator)])
        #expect(try row(Past.registered, Past.joined, Past.renamed)?.teams == [entry("Machine")])
    }

    @Test func `a new name reaches every member's list`() throws {
        let rows = try TeamsByUser.rows(after: [Past.created, Past.founded, Past.joined, Past.renamed])
        #expect(rows[Past.ada]?.teams.map(\.name) == ["Machine"])
        #expect(rows[Past.charles]?.teams.map(\.name) == ["Machine"])
    }

    @Test func `a team that a person has left is not in their list`() throws {
        #expect(try row(Past.registered, Past.joined, Past.left)?.teams == [])
    }

    @Test func `whoever leaves and comes back has joined then`() throws {
        #expect(try row(Past.registered, Past.joined, Past.left, Past.joined)?.teams == [entry(joined: 4)])
    }

    @Test func `a change is told on the person's own channel`() throws {
        let list = try #require(try row(Past.registered, Past.joined))
        #expect(TeamsByUser.channels(of: list, id: Past.charles) == [.user(Past.charles)])
        #expect(TeamsByUser.channelKinds == ["user"])
    }

    @Test(arguments: [Past.created, Past.deleted, Past.sent, Past.transferred, Past.looksDifferent, Past.verified, Past.reserved])
    func `what changes no list touches no row`(event: IdentityEvent) {
        #expect(TeamsByUser.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }
}
