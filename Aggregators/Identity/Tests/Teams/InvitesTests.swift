import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityAggregator

@Suite struct InvitesTests {
    private typealias Past = TeamHistory

    private func ofTeam(_ events: IdentityEvent...) throws -> TeamInvites? { try InvitesByTeam.rows(after: events)[Past.team] }

    private func ofAddress(_ events: IdentityEvent...) throws -> UserInvites? { try InvitesByUser.rows(after: events)[Past.emailID] }

    // MARK: - For administrators

    @Test func `an open invite is shown to the administrators`() throws {
        let invite = TeamInvite(
            inviteId: Past.invite, email: Past.email, role: .viewer, invitedBy: Past.ada, sentAt: Past.second(3), expiresAt: Past.expiry)
        #expect(
            try ofTeam(Past.created, Past.founded, Past.sent)
                == TeamInvites(teamId: Past.team, administrators: [Past.ada], invites: [invite], changedAt: Past.second(3)))
    }

    @Test func `who administers, reads; who does not, or no longer, does not`() throws {
        #expect(try ofTeam(Past.created, Past.founded, Past.joined)?.administrators == [Past.ada])
        #expect(try ofTeam(Past.created, Past.founded, Past.joined, Past.promoted)?.administrators == [Past.ada, Past.charles])
        #expect(try ofTeam(Past.created, Past.founded, Past.joined, Past.promoted, Past.left)?.administrators == [Past.ada])
        let demoted = IdentityEvent.membershipUpdated(
            MembershipUpdated(membershipId: Past.charlesPlace, teamId: Past.team, userId: Past.charles, role: .editor))
        #expect(try ofTeam(Past.created, Past.founded, Past.joined, Past.promoted, demoted)?.administrators == [Past.ada])
    }

    @Test func `an invite that is sent again shows when, and until when it holds`() throws {
        let invite = try ofTeam(Past.created, Past.sent, Past.resent)?.invites.first
        #expect(invite?.sentAt == Past.second(3))
        #expect(invite?.expiresAt == Past.second(600_000))
        let other = try ofAddress(Past.sent, Past.resent)?.invites.first
        #expect(other?.sentAt == Past.second(2))
        #expect(other?.expiresAt == Past.second(600_000))
    }

    @Test(arguments: [Past.accepted, Past.declined, Past.revoked, Past.expired])
    func `an invite that is over is shown to nobody`(event: IdentityEvent) throws {
        #expect(try ofTeam(Past.created, Past.sent, event)?.invites == [])
        #expect(try ofAddress(Past.sent, event) == nil)
        #expect(try ofAddress(Past.verified, Past.sent, event)?.invites == [])
    }

    @Test func `a deleted team has no row`() throws { #expect(try ofTeam(Past.created, Past.founded, Past.deleted) == nil) }

    // MARK: - For the invited person

    @Test func `an invite for an address that nobody has verified has no reader`() throws {
        #expect(try ofAddress(Past.sent)?.userId == nil)
        #expect(try ofAddress(Past.registered, Past.sent)?.userId == nil)
        #expect(try ofAddress(Past.sent)?.invites.count == 1)
    }

    @Test(arguments: [true, false]) func `whoever verifies the address reads its invites, those before and those after`(before: Bool) throws
    {
        let row = before ? try ofAddress(Past.sent, Past.verified) : try ofAddress(Past.verified, Past.sent)
        let invite = UserInvite(
            inviteId: Past.invite, teamId: Past.team, teamName: "Engine", role: .viewer, inviterName: "Ada Lovelace",
            sentAt: Past.second(before ? 1 : 2), expiresAt: Past.expiry)
        #expect(row == UserInvites(emailId: Past.emailID, userId: Past.charles, invites: [invite], changedAt: Past.second(2)))
    }

    @Test func `whoever gives the address up reads its invites no more`() throws {
        #expect(try ofAddress(Past.sent, Past.verified, Past.released)?.userId == nil)
        #expect(try ofAddress(Past.verified, Past.released) == nil)
    }

    @Test func `an address that another person gives up stays whose it is`() throws {
        let other = IdentityEvent.emailReleased(EmailReleased(userId: Past.ada))
        #expect(try ofAddress(Past.verified, other)?.userId == Past.charles)
    }

    @Test func `an invite shows the team's name as it is`() throws {
        #expect(try ofAddress(Past.sent, Past.renamed)?.invites.map(\.teamName) == ["Machine"])
    }

    @Test func `a change is told on the channel of whoever has verified the address, and on none before`() throws {
        let nobodys = try #require(try ofAddress(Past.sent))
        #expect(InvitesByUser.channels(of: nobodys, id: Past.emailID) == [])
        let somebodys = try #require(try ofAddress(Past.sent, Past.verified))
        #expect(InvitesByUser.channels(of: somebodys, id: Past.emailID) == [.user(Past.charles)])
    }

    @Test func `of more than 100 invites of an address the newest are shown`() throws {
        let many = (0..<InvitesByUser.shown + 1).map { number -> IdentityEvent in
            .inviteSent(
                InviteSent(
                    inviteId: "01930000-0000-7000-8000-\(String(100_000_000_000 + number))", teamId: Past.team, teamName: "Engine",
                    email: Past.email, emailId: Past.emailID, role: .viewer, expiresAt: Past.expiry))
        }
        let invites = try InvitesByUser.rows(after: many)[Past.emailID]?.invites
        #expect(invites?.count == 100)
        #expect(invites?.first?.inviteId.hasSuffix("001") == true)
    }

    @Test func `the view of an address' invites is found by the person`() {
        #expect(InvitesByUser.view == ViewDefinition("invites_by_user", version: 1, indexes: [.init("userId")]))
        #expect(InvitesByTeam.view == ViewDefinition("invites_by_team", version: 1))
        #expect(EmailID.of(Past.email) == Past.emailID)
    }
}
