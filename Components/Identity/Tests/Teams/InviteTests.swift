import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct InviteTests {
    private let late = Controls.inviteExpiresAt
    private let ada = TeamCast.ada

    private func invite(
        _ command: InviteMember = Controls.inviteMember, by user: String = TeamCast.ada, at time: Timestamp = Controls.invitedAt,
        addressee: String? = nil, after past: [IdentityEvent] = Controls.founded
    ) -> Decision<IdentityEvent> {
        InviteMemberHandler().decide(command, Team(folding: past), .init(issued: .by(user, at: time), addressee: addressee))
    }

    private func resend(at time: Timestamp, after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        ResendInviteHandler().decide(Controls.resendInvite, Team(folding: past), .by(ada, at: time))
    }

    private func revoke(after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        RevokeInviteHandler().decide(Controls.revokeInvite, Team(folding: past), .by(ada))
    }

    private func expire(at time: Timestamp, after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        // By whoever caused the invite, or nobody: a deadline acts for itself.
        ExpireInviteHandler().decide(Controls.expireInvite, Team(folding: past), .by(nil, at: time))
    }

    // MARK: - Sending

    @Test func `an administrator invites an address`() {
        #expect(invite() == .accepted(.inviteSent(Controls.inviteSent)))
    }

    @Test func `the operator invites without a name`() {
        var sent = Controls.inviteSent
        (sent.invitedBy, sent.inviterName) = (nil, nil)
        #expect(invite(by: "operator") == .accepted(.inviteSent(sent)))
    }

    @Test(arguments: [
        IdentityEvent.inviteSent(Controls.inviteSent), .inviteRevoked(Controls.inviteRevoked), .inviteExpired(Controls.inviteExpired),
    ])
    func `an id that an invite has or had makes no other`(last: IdentityEvent) {
        let past = Controls.inviting + [last]
        let command = InviteMember(teamId: Controls.teamId, inviteId: Controls.inviteId, email: "somebody@example.org")
        #expect(invite(command, after: past) == .rejected(.inviteExists))
    }

    @Test(arguments: [Controls.otherEmail, "Countess@Example.ORG"])
    func `an address with an open invite gets no second one, however it is spelt`(email: String) {
        let command = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: email)
        #expect(invite(command, after: Controls.inviting) == .rejected(.alreadyInvited))
    }

    @Test func `an address whose invite is over can be invited anew, also before anybody has noticed`() {
        let command = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: Controls.otherEmail)
        let events = invite(command, at: late, after: Controls.inviting).events
        #expect(events.first == .inviteExpired(Controls.inviteExpired))
        #expect(Team(folding: Controls.inviting + events).invites.map(\.id) == [TeamCast.invite(1)])
        let declined = Controls.inviting + [.inviteDeclined(Controls.inviteDeclined)]
        #expect(invite(command, at: Controls.invitedAt.advanced(bySeconds: 3_600), after: declined).events.count == 1)
    }

    @Test func `the verified address of a member is not invited`() {
        #expect(invite(addressee: TeamCast.charles, after: Controls.pair) == .rejected(.inviteExists))
        let command = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: Controls.otherEmail)
        #expect(invite(command, addressee: TeamCast.charles, after: Controls.pair) == .rejected(.alreadyMember))
        #expect(invite(command, addressee: TeamCast.eve, after: Controls.pair).events.count == 1)
    }

    @Test func `a team has at most 200 open invites, and those that are over do not count`() {
        let full = Controls.founded + (0..<Team.inviteLimit).map { TeamCast.invited($0) }
        #expect(Team.inviteLimit == 200)
        #expect(invite(after: full) == .rejected(.tooManyInvites))
        #expect(invite(after: Array(full.dropLast())).events.count == 1)
        #expect(invite(at: late, after: full).events.count == Team.inviteLimit + 1)
    }

    // MARK: - Sending once more

    @Test func `an invite that is sent again holds for five days from then on`() {
        let time = Controls.invitedAt.advanced(bySeconds: 3_600)
        #expect(resend(at: time, after: Controls.inviting) == .accepted(.inviteResent(Controls.inviteResent)))
        let team = Team(folding: Controls.inviting + [.inviteResent(Controls.inviteResent)])
        #expect(team.invites.map(\.expiresAt) == [late.advanced(bySeconds: 3_600)])
    }

    @Test func `an invite whose time is over is not sent again`() {
        #expect(resend(at: late, after: Controls.inviting) == .rejected(.inviteExpired))
    }

    // MARK: - Leaving people in peace

    @Test func `an address has a mail of a team every ten minutes at most`() {
        let (soon, later) = (Controls.invitedAt.advanced(bySeconds: 599), Controls.invitedAt.advanced(bySeconds: 600))
        #expect(resend(at: soon, after: Controls.inviting) == .rejected(.justInvited))
        #expect(resend(at: later, after: Controls.inviting).events.count == 1)
        let again = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: "Countess@example.org")
        let revoked = Controls.inviting + [.inviteRevoked(Controls.inviteRevoked)]
        #expect(invite(again, at: soon, after: revoked) == .rejected(.justInvited))
        #expect(invite(again, at: later, after: revoked).events.count == 1)
    }

    @Test func `whoever accepted and has left is invited again at once`() {
        let gone = Controls.pair + [.membershipDeleted(Controls.membershipDeleted)]
        let again = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: Controls.otherEmail)
        #expect(invite(again, after: gone).events.count == 1)
    }

    @Test func `a team sends at most 200 invites an hour, also when it takes them back`() {
        let past = (0..<Team.inviteLimit).flatMap { number -> [IdentityEvent] in
            let email = EmailAddress("person-\(number)@example.org").reservationID
            let revoked = InviteRevoked(inviteId: TeamCast.invite(number), teamId: Controls.teamId, emailId: email)
            return [TeamCast.invited(number), .inviteRevoked(revoked)]
        }
        let next = Controls.invitedAt.advanced(bySeconds: 3_600)
        #expect(invite(at: next.advanced(bySeconds: -1), after: Controls.founded + past) == .rejected(.tooManyInvites))
        #expect(invite(at: next, after: Controls.founded + past).events.count == 1)
    }

    // MARK: - Taking back

    @Test func `an invite is taken back, and a second time nothing happens`() {
        #expect(revoke(after: Controls.inviting) == .accepted(.inviteRevoked(Controls.inviteRevoked)))
        #expect(revoke(after: Controls.inviting + [.inviteRevoked(Controls.inviteRevoked)]) == .accepted([]))
    }

    @Test(arguments: [
        (Controls.founded, Rejection.inviteUnknown), (Controls.pair, .inviteUsed),
        (Controls.inviting + [.inviteDeclined(Controls.inviteDeclined)], .inviteDeclined),
        (Controls.inviting + [.inviteExpired(Controls.inviteExpired)], .inviteExpired),
    ])
    func `what is over is neither sent again nor taken back, and administrators hear why`(past: [IdentityEvent], why: Rejection) {
        #expect(resend(at: Controls.invitedAt, after: past) == .rejected(why))
        #expect(revoke(after: past) == .rejected(why))
    }

    // MARK: - Expiring

    @Test func `an invite expires at its time and not before`() {
        #expect(expire(at: late, after: Controls.inviting) == .accepted(.inviteExpired(Controls.inviteExpired)))
        #expect(expire(at: late.advanced(bySeconds: -1), after: Controls.inviting) == .accepted([]))
    }

    @Test func `a deadline that was overtaken does nothing`() {
        #expect(expire(at: late, after: Controls.inviting + [.inviteResent(Controls.inviteResent)]) == .accepted([]))
        #expect(expire(at: late, after: Controls.pair) == .accepted([]))
        #expect(expire(at: late, after: Controls.absent) == .accepted([]))
    }

    @Test func `only the last 500 invites that are over are remembered`() {
        let past = (0..<Team.memory + 1).flatMap { number -> [IdentityEvent] in
            [
                TeamCast.invited(number),
                .inviteRevoked(
                    InviteRevoked(inviteId: TeamCast.invite(number), teamId: Controls.teamId, emailId: Controls.otherEmailId)),
            ]
        }
        let team = Team(folding: Controls.founded + past)
        #expect(team.closedInvites.count == 500)
        #expect(!team.hasKnown(invite: TeamCast.invite(0)))
        #expect(team.hasKnown(invite: TeamCast.invite(1)))
    }
}
