import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityAggregator

@Suite struct TeamsTests {
    private typealias Past = TeamHistory

    private func row(_ events: IdentityEvent...) throws -> TeamMembers? { try Teams.rows(after: events)[Past.team] }

    private static let adaEntry = TeamMember(
        membershipId: Past.adasPlace, userId: Past.ada, role: .administrator, firstName: "Ada", lastName: "Lovelace",
        picture: "https://example.com/ada.png", profileRevision: 1, joinedAt: Past.second(2))
    private static let charlesEntry = TeamMember(
        membershipId: Past.charlesPlace, userId: Past.charles, role: .viewer, firstName: "Charles", profileRevision: 1,
        joinedAt: Past.second(3))

    @Test func `a team is shown with its founder's name and picture from the first moment on`() throws {
        #expect(
            try row(Past.created, Past.founded)
                == TeamMembers(
                    teamId: Past.team, name: "Engine", ownerId: Past.ada, members: [Self.adaEntry], createdAt: Past.second(1),
                    changedAt: Past.second(2)))
    }

    @Test func `members stand in the order in which they joined`() throws {
        #expect(try row(Past.created, Past.founded, Past.joined)?.members == [Self.adaEntry, Self.charlesEntry])
    }

    @Test func `a new role, a new profile and a new owner show`() throws {
        let team = try row(Past.created, Past.founded, Past.joined, Past.promoted, Past.looksDifferent, Past.transferred)
        let member = TeamMember(
            membershipId: Past.charlesPlace, userId: Past.charles, role: .administrator, firstName: "Charles", lastName: "Babbage",
            picture: "https://example.com/charles.png", profileRevision: 2, joinedAt: Past.second(3))
        #expect(team?.members == [Self.adaEntry, member])
        #expect(team?.ownerId == Past.charles)
        #expect(team?.changedAt == Past.second(6))
    }

    @Test func `what a profile has no more is not shown any more`() throws {
        let bare = IdentityEvent.memberProfileChanged(
            MemberProfileChanged(
                membershipId: Past.adasPlace, teamId: Past.team, userId: Past.ada, profileRevision: 2, firstName: "Augusta"))
        let member = try row(Past.created, Past.founded, bare)?.members.first
        #expect(member?.firstName == "Augusta")
        #expect(member?.lastName == nil)
        #expect(member?.picture == nil)
    }

    @Test func `whoever has left is not shown`() throws {
        #expect(try row(Past.created, Past.founded, Past.joined, Past.left)?.members == [Self.adaEntry])
    }

    @Test func `a name is the last one`() throws { #expect(try row(Past.created, Past.renamed)?.name == "Machine") }

    @Test func `a deleted team has no row`() throws { #expect(try row(Past.created, Past.founded, Past.deleted) == nil) }

    @Test(arguments: [Past.founded, Past.renamed, Past.promoted, Past.left, Past.looksDifferent, Past.transferred])
    func `there is no row before the team`(event: IdentityEvent) throws { #expect(try row(event) == nil) }

    @Test(arguments: [Past.sent, Past.accepted, Past.registered, Past.verified, Past.reserved])
    func `what is about no member touches no row`(event: IdentityEvent) {
        #expect(Teams.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }

    @Test func `a change is told on the team's channel, to those who are members after it`() throws {
        let both = try #require(try row(Past.created, Past.founded, Past.joined))
        #expect(Teams.channels(of: both, id: Past.team) == [Channel("team", Past.team, readers: [Past.ada, Past.charles])])
        let one = try #require(try row(Past.created, Past.founded, Past.joined, Past.left))
        #expect(Teams.channels(of: one, id: Past.team) == [Channel("team", Past.team, readers: [Past.ada])])
        #expect(Teams.channelKinds == ["team"])
    }

    @Test func `the view is one of teams`() { #expect(Teams.view == ViewDefinition("team_members", version: 1)) }
}
