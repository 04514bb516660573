import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@testable import IdentityComponent

/// Whatever people do to a team at the same moment, somebody administers it, and every list of it says the same.
@Suite struct TeamModelTests {
    private static let people = (0..<8).map(TeamCast.person)

    @Test(arguments: 0..<6) func `many hands at once leave one administrator at least, and all lists agree`(_ round: Int) async throws {
        let seed = TestSeed.next(round: round)
        var random = SplitMix64(state: seed)
        let entities = InMemoryEntities()
        let model = TeamModel(entities)
        try await register(entities)
        try await model.ask(
            .createTeam(CreateTeam(teamId: Controls.teamId, name: "Team", membershipId: TeamCast.membership(0))), by: Self.people[0])
        for batch in 0..<60 {
            let asked = try await commands(batch, entities, &random)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (user, command) in asked { group.addTask { try await model.ask(command, by: user) } }
                try await group.waitForAll()
            }
            if batch % 7 == 0 { try await model.settle() }
        }
        try await model.settle()
        let events = await entities.events(of: Team.self, id: Controls.teamId)
        try judge(events, seed)
        for person in Self.people { await agree(person, entities, seed) }
        // The promise would be worth little if nobody had tried.
        let rejections = await model.rejections
        #expect(rejections.values.reduce(0, +) > 0, "seed \(seed)")
        #expect(events.contains { if case .inviteAccepted = $0 { true } else { false } }, "seed \(seed)")
    }

    @Test(arguments: 0..<20) func `of two administrators who demote or remove each other at once, one remains`(_ round: Int) async throws {
        let entities = InMemoryEntities()
        let model = TeamModel(entities)
        let past: [IdentityEvent] = [
            .teamCreated(TeamCreated(teamId: Controls.teamId, name: "Team", ownerId: Self.people[0])),
            TeamCast.joined(0, as: .administrator), TeamCast.joined(1, as: .administrator),
        ]
        await entities.put(past, in: Team.self, Controls.teamId)
        let first: [IdentityCommand] = [demote(1), remove(1), .leaveTeam(LeaveTeam(teamId: Controls.teamId))]
        let second: [IdentityCommand] = [demote(0), remove(0), demote(1), .leaveTeam(LeaveTeam(teamId: Controls.teamId))]
        let (one, other) = (first[round % first.count], second[round / 3 % second.count])
        async let a: Void = model.ask(one, by: Self.people[0])
        async let b: Void = model.ask(other, by: Self.people[1])
        _ = try await (a, b)
        let team = await entities.fetch(Team.self, id: Controls.teamId)
        #expect(!team.administrators.isEmpty, "\(one) and \(other)")
        #expect(team.administrators.contains { $0.userID == team.ownerID })
    }

    private func demote(_ number: Int) -> IdentityCommand {
        .changeMemberRole(ChangeMemberRole(teamId: Controls.teamId, membershipId: TeamCast.membership(number), role: .viewer))
    }

    private func remove(_ number: Int) -> IdentityCommand {
        .removeMember(RemoveMember(teamId: Controls.teamId, membershipId: TeamCast.membership(number)))
    }

    private func register(_ entities: InMemoryEntities) async throws {
        for (number, person) in Self.people.enumerated() {
            let email = "person-\(number)@example.org"
            let registered = UserRegistered(
                userId: person, email: email, passwordHash: Controls.passwordHash, firstName: "Person", lastName: "\(number)")
            await entities.put(
                [.userRegistered(registered), .emailVerified(EmailVerified(userId: person, email: email))], in: User.self, person)
        }
    }

    /// What a few people ask at the same moment, with an eye on the team as it is.
    private func commands(
        _ batch: Int, _ entities: InMemoryEntities, _ random: inout SplitMix64
    ) async throws -> [(user: String?, command: IdentityCommand)] {
        let team = await entities.fetch(Team.self, id: Controls.teamId)
        var asked: [(user: String?, command: IdentityCommand)] = []
        for index in 0..<Int.random(in: 1...5, using: &random) {
            let user = Self.people.randomElement(using: &random)!
            let number = batch * 10 + index + 100
            let administrator = team.administrators.randomElement(using: &random)?.userID ?? user
            let member = team.members.randomElement(using: &random)?.id ?? TeamCast.membership(0)
            let invitee = Int.random(in: 0..<Self.people.count, using: &random)
            let invite = InviteMember(
                teamId: Controls.teamId, inviteId: TeamCast.invite(number), email: "person-\(invitee)@example.org",
                role: TeamRole.allCases.randomElement(using: &random))
            switch Int.random(in: 0..<20, using: &random) {
            case 0...4: asked.append((administrator, .inviteMember(invite)))
            case 5...10:
                guard let open = team.invites.randomElement(using: &random) else { continue }
                // Twice, at once.
                for twice in 0..<2 {
                    let membership = TeamCast.membership(number + twice * 5_000)
                    let command = AcceptInvite(teamId: Controls.teamId, inviteId: open.id, membershipId: membership)
                    let person = Self.people.firstIndex { "person-\(Self.people.firstIndex(of: $0)!)@example.org" == open.email.text } ?? 0
                    asked.append((Self.people[person], .acceptInvite(command)))
                }
            case 11...13:
                let role = TeamRole.allCases.randomElement(using: &random)!
                asked.append(
                    (
                        administrator,
                        .changeMemberRole(ChangeMemberRole(teamId: Controls.teamId, membershipId: member, role: role))
                    ))
            case 14: asked.append((administrator, .removeMember(RemoveMember(teamId: Controls.teamId, membershipId: member))))
            case 15: asked.append((user, .leaveTeam(LeaveTeam(teamId: Controls.teamId))))
            case 16:
                asked.append(
                    (team.ownerID, .transferTeamOwnership(TransferTeamOwnership(teamId: Controls.teamId, membershipId: member))))
            case 17...18: asked.append((user, .modifyUser(ModifyUser(userId: user, firstName: "Name \(number)"))))
            // One person at most, late: else nobody would be left.
            default: if batch > 40, user == Self.people[7] { asked.append((user, .closeAccount(CloseAccount(userId: user)))) }
            }
        }
        return asked
    }

    /// Reads the team's history with a few lines of its own, which know nothing of the entity's fold.
    private func judge(_ events: [IdentityEvent], _ seed: UInt64) throws {
        var roles: [String: TeamRole] = [:]
        var owner = ""
        var accepted: Set<String> = []
        for (index, event) in events.enumerated() {
            switch event {
            case .teamCreated(let created): owner = created.ownerId
            case .membershipCreated(let created):
                #expect(roles[created.userId] == nil, "\(created.userId) joined twice, seed \(seed)")
                roles[created.userId] = created.role
            case .membershipUpdated(let updated): roles[updated.userId] = updated.role
            case .membershipDeleted(let deleted):
                #expect(roles.removeValue(forKey: deleted.userId) != nil, "seed \(seed)")
                if case .teamDeleted? = events.dropFirst(index + 1).first { return }
            case .teamOwnershipTransferred(let transferred): owner = transferred.toUserId
            case .inviteAccepted(let invite):
                #expect(accepted.insert(invite.inviteId).inserted, "an invite was accepted twice, seed \(seed)")
            default: break
            }
            guard index > 0 else { continue }
            #expect(roles[owner] == .administrator, "event \(index) leaves an owner who is none, seed \(seed)")
        }
    }

    /// What a person's account, their list of teams and the team itself say is one and the same.
    private func agree(_ person: String, _ entities: InMemoryEntities, _ seed: UInt64) async {
        let user = await entities.fetch(User.self, id: person)
        let team = await entities.fetch(Team.self, id: Controls.teamId)
        let member = team.member(ofUser: person)
        let places = await entities.fetch(Memberships.self, id: person).places
        #expect(places.map(\.membershipID) == [member?.id].compactMap { $0 }, "\(person), seed \(seed)")
        guard let member else { return }
        #expect(user.status == .active, "\(person) is a member without an account, seed \(seed)")
        #expect(member.name == PersonName(user.firstName, user.lastName).text, "\(person), seed \(seed)")
        #expect(member.profileRevision == user.profileRevision, "\(person), seed \(seed)")
    }
}
