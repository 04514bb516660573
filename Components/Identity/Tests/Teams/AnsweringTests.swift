import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// What the invited person says.
@Suite struct AnsweringTests {
    private let charles = TeamCast.charles
    private let entities = InMemoryEntities()

    private func prepare(_ past: [IdentityEvent] = Controls.inviting, verified: Bool) async {
        await entities.put(past, in: Team.self, Controls.teamId)
        await entities.put(TeamCast.charles(verified: verified), in: User.self, charles)
    }

    private func accept(
        by user: String? = TeamCast.charles, proof: String? = nil, for person: String? = nil, membership: String? = nil
    ) async throws -> Decision<IdentityEvent> {
        let command = AcceptInvite(
            teamId: Controls.teamId, inviteId: Controls.inviteId, membershipId: membership ?? Controls.otherMembershipId, proof: proof,
            userId: person)
        return try await entities.asked(by: user).handle(command, by: AcceptInviteHandler(proofs: TeamCast.proofs))
    }

    private func decline(by user: String? = TeamCast.charles, proof: String? = nil) async throws -> Decision<IdentityEvent> {
        let command = DeclineInvite(teamId: Controls.teamId, inviteId: Controls.inviteId, proof: proof)
        return try await entities.asked(by: user).handle(command, by: DeclineInviteHandler(proofs: TeamCast.proofs))
    }

    private var places: [Memberships.Place] { get async { await entities.fetch(Memberships.self, id: charles).places } }

    private let joined: [IdentityEvent] = [
        .inviteAccepted(Controls.inviteAccepted),
        .membershipCreated(
            MembershipCreated(
                membershipId: Controls.otherMembershipId, teamId: Controls.teamId, teamName: Controls.teamName, userId: TeamCast.charles,
                role: .viewer, profileRevision: 1, firstName: "Charles", lastName: "Babbage", picture: "https://example.com/charles.png")),
    ]

    @Test func `whoever has verified the invited address joins, as what the invite says`() async throws {
        await prepare(verified: true)
        #expect(try await accept() == .accepted(joined))
        #expect(await places == [.init(teamID: Controls.teamId, membershipID: Controls.otherMembershipId)])
    }

    @Test func `whoever has the mail joins, whatever their own address is`() async throws {
        await prepare(verified: false)
        await entities.put(Controls.active, in: User.self, TeamCast.eve)
        #expect(try await accept(by: TeamCast.eve, proof: TeamCast.proof).events.count == 2)
    }

    @Test func `merely claiming the invited address opens nothing`() async throws {
        await prepare(verified: false)
        #expect(try await accept() == .rejected(.inviteUnknown))
        #expect(try await decline() == .rejected(.inviteUnknown))
        #expect(await places.isEmpty)
    }

    @Test func `the proof of another invite is none`() async throws {
        await prepare(verified: false)
        let email = EmailAddress(Controls.otherEmail)
        for purpose in [
            MailProofs.Purpose.invite(teamID: Controls.teamId, inviteID: TeamCast.invite(1), email: email),
            .invite(teamID: TeamCast.invite(1), inviteID: Controls.inviteId, email: email),
            .invite(teamID: Controls.teamId, inviteID: Controls.inviteId, email: EmailAddress(Controls.email)),
        ] {
            let proof = MailProofs.proof(of: TeamCast.proofs.token(for: purpose))
            #expect(try await accept(proof: proof) == .rejected(.inviteUnknown))
            #expect(try await decline(proof: proof) == .rejected(.inviteUnknown))
        }
    }

    @Test func `accepting twice makes one member, and the second time nothing happens`() async throws {
        await prepare(verified: true)
        #expect(try await accept() == .accepted(joined))
        #expect(try await accept() == .accepted([]))
        #expect(try await accept(membership: TeamCast.membership(1)) == .accepted([]))
        #expect(await entities.fetch(Team.self, id: Controls.teamId).members.count == 2)
        #expect(await places.count == 1)
    }

    @Test func `an invite that another person has used opens nothing more, also with the mail`() async throws {
        await prepare(verified: true)
        await entities.put(Controls.active, in: User.self, TeamCast.eve)
        #expect(try await accept(by: TeamCast.eve, proof: TeamCast.proof).events.count == 2)
        #expect(try await accept() == .rejected(.inviteUsed))
        #expect(await places.isEmpty)
    }

    @Test func `whoever was removed does not come back by the same invite`() async throws {
        await prepare(Controls.pair + [.membershipDeleted(Controls.membershipDeleted)], verified: true)
        #expect(try await accept(membership: TeamCast.membership(1)) == .rejected(.inviteUsed))
    }

    @Test func `a member does not join once more by an invite to another address`() async throws {
        await prepare(Controls.inviting + [TeamCast.joined(1, user: charles)], verified: true)
        #expect(try await accept() == .rejected(.alreadyMember))
        #expect(await places.isEmpty)
    }

    @Test func `a membership's id is used once`() async throws {
        let ended = MembershipDeleted(
            membershipId: TeamCast.membership(1), teamId: Controls.teamId, userId: TeamCast.eve, reason: .left)
        await prepare(Controls.inviting + [TeamCast.joined(1, user: TeamCast.eve), .membershipDeleted(ended)], verified: true)
        #expect(try await accept(membership: TeamCast.membership(1)) == .rejected(.membershipExists))
        #expect(try await accept(membership: Controls.membershipId) == .rejected(.membershipExists))
        #expect(try await accept(membership: TeamCast.membership(2)).events.count == 2)
    }

    @Test func `a team has at most 500 members`() async throws {
        #expect(Team.memberLimit == 500)
        await prepare(Controls.inviting + (1..<Team.memberLimit).map { TeamCast.joined($0) }, verified: true)
        #expect(try await accept() == .rejected(.teamFull))
        #expect(await places.isEmpty)
    }

    @Test func `a person is in at most 200 teams`() async throws {
        #expect(Memberships.limit == 200)
        await prepare(verified: true)
        let places = (0..<Memberships.limit).map { number -> IdentityEvent in
            .membershipReserved(
                MembershipReserved(userId: charles, teamId: TeamCast.invite(number), membershipId: TeamCast.membership(number)))
        }
        await entities.put(places, in: Memberships.self, charles)
        #expect(try await accept() == .rejected(.tooManyTeams))
        #expect(await entities.fetch(Team.self, id: Controls.teamId).invites.count == 1)
    }

    @Test(arguments: [
        (IdentityEvent.inviteRevoked(Controls.inviteRevoked), Rejection.inviteRevoked),
        (.inviteExpired(Controls.inviteExpired), .inviteExpired), (.inviteDeclined(Controls.inviteDeclined), .inviteDeclined),
    ])
    func `the invited person hears what became of an invite`(event: IdentityEvent, why: Rejection) async throws {
        await prepare(Controls.inviting + [event], verified: true)
        #expect(try await accept() == .rejected(why))
        if why != .inviteDeclined { #expect(try await decline() == .rejected(why)) }
    }

    @Test func `nobody joins whose account is closed, or who has none`() async throws {
        await prepare(verified: true)
        await entities.put([.accountClosed(AccountClosed(userId: charles))], in: User.self, charles)
        #expect(try await accept(proof: TeamCast.proof) == .rejected(.accountClosed))
        #expect(try await accept(by: TeamCast.eve, proof: TeamCast.proof) == .rejected(.userUnknown))
        #expect(await places.isEmpty)
    }

    @Test func `a deleted team has no invites`() async throws {
        await prepare(Controls.inviting + [.teamDeleted(Controls.teamDeleted)], verified: true)
        #expect(try await accept(proof: TeamCast.proof) == .rejected(.inviteUnknown))
        #expect(try await decline(proof: TeamCast.proof) == .rejected(.inviteUnknown))
    }

    @Test func `the operator accepts for a person, and nobody else does`() async throws {
        await prepare(verified: false)
        #expect(try await accept(by: "operator") == .rejected(.personMissing))
        #expect(try await accept(by: TeamCast.eve, proof: TeamCast.proof, for: charles) == .rejected(.notYourself))
        #expect(try await accept(by: "operator", for: charles) == .accepted(joined))
    }

    @Test func `an acceptance that was overtaken gives its place back`() async throws {
        await prepare(verified: true)
        // What it had taken when it believed that the invite was open.
        let place = Memberships.Place(teamID: Controls.teamId, membershipID: Controls.otherMembershipId)
        #expect(try await entities.reserve(place, of: charles))
        await entities.put([.inviteRevoked(Controls.inviteRevoked)], in: Team.self, Controls.teamId)
        #expect(try await accept() == .rejected(.inviteRevoked))
        #expect(await places.isEmpty)
    }

    @Test func `an invite is turned down, and a second time nothing happens`() async throws {
        await prepare(verified: true)
        #expect(try await decline() == .accepted(.inviteDeclined(Controls.inviteDeclined)))
        #expect(try await decline() == .accepted([]))
        #expect(try await accept() == .rejected(.inviteDeclined))
    }

    @Test(arguments: [TeamCast.eve, "anonymous"]) func `whoever has the mail may turn the invite down`(user: String) async throws {
        await prepare(verified: false)
        #expect(try await decline(by: user, proof: TeamCast.proof).events.count == 1)
    }

    @Test func `an invite whose time is over is not turned down any more`() async throws {
        await prepare(verified: true)
        let command = DeclineInvite(teamId: Controls.teamId, inviteId: Controls.inviteId)
        let late = entities.asked(by: charles, at: Controls.inviteExpiresAt)
        #expect(try await late.handle(command, by: DeclineInviteHandler(proofs: TeamCast.proofs)) == .rejected(.inviteExpired))
    }

    @Test func `inviting asks whether the verified address is a member's`() async throws {
        await prepare(Controls.pair, verified: true)
        let id = EmailAddress(Controls.otherEmail).reservationID
        await entities.put([.emailReserved(EmailReserved(userId: charles))], in: EmailReservation.self, id)
        let command = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: Controls.otherEmail)
        #expect(try await entities.asked(by: TeamCast.ada).handle(command, by: InviteMemberHandler()) == .rejected(.alreadyMember))
    }

    @Test func `inviting an address that a member merely claims says nothing about them`() async throws {
        await prepare(Controls.pair, verified: false)
        let id = EmailAddress(Controls.otherEmail).reservationID
        await entities.put([.emailReserved(EmailReserved(userId: charles))], in: EmailReservation.self, id)
        let command = InviteMember(teamId: Controls.teamId, inviteId: TeamCast.invite(1), email: Controls.otherEmail)
        #expect(try await entities.asked(by: TeamCast.ada).handle(command, by: InviteMemberHandler()).events.count == 1)
    }
}
