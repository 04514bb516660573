import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct TeamUpkeepTests {
    private let ada = TeamCast.ada
    private let entities = InMemoryEntities()
    private let place = Memberships.Place(teamID: Controls.teamId, membershipID: Controls.membershipId)

    /// A step in a form that can be compared.
    private func words(_ step: ReactionStep) -> String {
        switch step {
        case .issue(let command): "issue \(command)"
        case .schedule(let deadline): "schedule \(deadline.name) \(deadline.command) at \(deadline.time)"
        case .cancel(let name, let address): "cancel \(name) of \(address)"
        }
    }

    private func steps(after event: IdentityEvent) async throws -> [String] {
        let recorded = Recorded(event, of: Controls.createTeam.address, at: Position(sequence: 1), time: Controls.invitedAt)
        return try await TeamUpkeep().react(to: recorded, entities).map(words)
    }

    private func steps(after event: IdentityEvent, _ person: [IdentityEvent]) async throws -> [String] {
        await entities.put(person, in: User.self, ada)
        return try await steps(after: event)
    }

    private var places: [Memberships.Place] { get async { await entities.fetch(Memberships.self, id: ada).places } }

    @Test func `an invite sets its deadline, and moves it when it is sent again`() async throws {
        let name = "invite-\(Controls.inviteId)"
        let later = Controls.inviteResent.expiresAt
        #expect(
            try await steps(after: .inviteSent(Controls.inviteSent)) == [
                "schedule \(name) \(Controls.expireInvite) at \(Controls.inviteExpiresAt)"
            ])
        #expect(
            try await steps(after: .inviteResent(Controls.inviteResent)) == ["schedule \(name) \(Controls.expireInvite) at \(later)"])
    }

    @Test(arguments: [
        IdentityEvent.inviteAccepted(Controls.inviteAccepted), .inviteDeclined(Controls.inviteDeclined),
        .inviteRevoked(Controls.inviteRevoked),
    ])
    func `an invite that is over has no deadline any more`(event: IdentityEvent) async throws {
        #expect(
            try await steps(after: event) == ["cancel invite-\(Controls.inviteId) of identity/team/\(Controls.teamId)"])
    }

    @Test func `a member who looks as they did when they joined is not told again`() async throws {
        #expect(try await steps(after: .membershipCreated(Controls.membershipCreated), Controls.active).isEmpty)
    }

    @Test func `a profile that changed while the person joined is told to the team`() async throws {
        let person = Controls.active + [.userModified(Controls.userModified)]
        let note = NoteMemberProfile(
            teamId: Controls.teamId, userId: ada, profileRevision: 2, firstName: "Augusta", lastName: "King")
        #expect(try await steps(after: .membershipCreated(Controls.membershipCreated), person) == ["issue \(note)"])
    }

    @Test func `an account that was closed while the person joined is told to the team`() async throws {
        let remove = RemoveClosedAccount(teamId: Controls.teamId, userId: ada)
        #expect(try await steps(after: .membershipCreated(Controls.membershipCreated), Controls.closed) == ["issue \(remove)"])
    }

    @Test(arguments: [IdentityEvent.userModified(Controls.userModified), .accountClosed(Controls.accountClosed)])
    func `a change of a person concerns each of their teams, one event each`(event: IdentityEvent) async throws {
        let other = Memberships.Place(teamID: TeamCast.invite(1), membershipID: TeamCast.membership(1))
        #expect(try await entities.reserve(place, of: ada))
        #expect(try await entities.reserve(other, of: ada))
        #expect(try await steps(after: event).isEmpty)
        #expect(
            await entities.events(of: Memberships.self, id: ada).suffix(2) == [
                .membershipOutdated(Controls.membershipOutdated),
                .membershipOutdated(MembershipOutdated(userId: ada, teamId: other.teamID, membershipId: other.membershipID)),
            ])
    }

    @Test func `a change of a person in no team leaves nothing behind`() async throws {
        #expect(try await steps(after: .userModified(Controls.userModified), Controls.active).isEmpty)
        #expect(await entities.events(of: Memberships.self, id: ada).isEmpty)
    }

    @Test func `a team that knows an old profile is told the present one`() async throws {
        let note = NoteMemberProfile(
            teamId: Controls.teamId, userId: ada, profileRevision: 1, firstName: "Ada", lastName: "Lovelace")
        #expect(try await steps(after: .membershipOutdated(Controls.membershipOutdated), Controls.active) == ["issue \(note)"])
    }

    @Test func `a team with a member whose account is closed is told so`() async throws {
        let remove = RemoveClosedAccount(teamId: Controls.teamId, userId: ada)
        #expect(try await steps(after: .membershipOutdated(Controls.membershipOutdated), Controls.closed) == ["issue \(remove)"])
    }

    @Test func `a membership that has ended frees its place, and no other in the same team`() async throws {
        let again = Memberships.Place(teamID: Controls.teamId, membershipID: Controls.otherMembershipId)
        #expect(try await entities.reserve(place, of: ada))
        #expect(try await entities.reserve(again, of: ada))
        let deleted = MembershipDeleted(
            membershipId: Controls.membershipId, teamId: Controls.teamId, userId: ada, reason: .removed)
        for _ in 0..<2 { #expect(try await steps(after: .membershipDeleted(deleted)).isEmpty) }
        #expect(await places == [again])
    }

    @Test func `one membership is not a place in two teams`() async throws {
        #expect(try await entities.reserve(place, of: ada))
        #expect(try await entities.reserve(place, of: ada), "a second time it is still theirs")
        #expect(try await !entities.reserve(.init(teamID: TeamCast.invite(1), membershipID: Controls.membershipId), of: ada))
        #expect(await places == [place])
    }

    @Test(arguments: [
        IdentityEvent.teamCreated(Controls.teamCreated), .teamRenamed(Controls.teamRenamed), .teamDeleted(Controls.teamDeleted),
        .inviteExpired(Controls.inviteExpired), .membershipUpdated(Controls.membershipUpdated),
        .memberProfileChanged(Controls.memberProfileChanged), .teamOwnershipTransferred(Controls.teamOwnershipTransferred),
        .membershipReserved(Controls.membershipReserved), .membershipReleased(Controls.membershipReleased),
        .userRegistered(Controls.userRegistered), .accountLocked(Controls.accountLocked),
    ])
    func `nothing follows from anything else`(event: IdentityEvent) async throws {
        #expect(try await entities.reserve(place, of: ada))
        #expect(try await steps(after: event, Controls.active).isEmpty)
        #expect(await entities.events(of: Memberships.self, id: ada).count == 1)
    }
}
