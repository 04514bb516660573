import EventLog
import EventSourcing
import Foundation
import IdentityComponent
import IdentityEvents
import PlatformTesting
import Testing

@testable import tributary

/// Many people at one team at the same moment, over HTTP, and what a model says that they may have done.
@Suite(.serialized)
struct TeamContentionTests {
    private static let rounds = 25
    private let team = IdentityClient.newID()
    private var path: String { "/identity/teams/\(team)" }

    /// What the test has offered and nobody has answered: an invite, and for whom.
    private struct Offer {
        let id: String
        let person: PersonClient
    }

    @Test(arguments: [false, true])
    func `whatever happens at once, one administrator remains and every page says what happened`(withKill: Bool) async throws {
        let seed = TestSeed.next()
        var random = SplitMix64(state: seed)
        try await Installation.with { installation in
            let face = try installation.start(["identity-application", "identity-aggregator"])
            let engine = ["identity-component", "identity-teams"]
            let (first, second) = (try installation.start(engine), try installation.start(engine))
            let url = try await face.ready()
            _ = try await (first.ready(), second.ready())
            var people: [PersonClient] = []
            for number in 0..<6 { people.append(try await installation.person("person-\(number)", at: url)) }
            let founder = people[0]
            let founded = try await founder.send(
                "POST", "/identity/teams", ["teamId": team, "name": "Engine", "membershipId": IdentityClient.newID()])
            #expect(founded.status == 201, "\(founded.body)")
            for round in 0..<Self.rounds {
                if withKill, round == Self.rounds / 2 { try await first.end(SIGKILL) }
                try await play(people, installation, &random)
            }
            try await judge(installation, people, seed)
            _ = try await installation.replay(.verify)
            for process in withKill ? [second, face] : [first, second, face] { #expect(try await process.end() == 0) }
        }
    }

    /// One round: a few people act at once on the team as they see it.
    private func play(_ people: [PersonClient], _ installation: Installation, _ random: inout SplitMix64) async throws {
        let history = try await TeamHistory(installation, team)
        let members = history.members
        let administrators = people.filter { members[$0.id]?.role == .administrator }
        var acts: [@Sendable () async throws -> IdentityClient.Answer] = []
        let path = path
        func act(_ person: PersonClient, _ method: String, _ suffix: String, _ body: [String: any Sendable]?) {
            acts.append { try await person.send(method, path + suffix, body) }
        }
        for _ in 0..<4 {
            guard let administrator = administrators.randomElement(using: &random), let other = people.randomElement(using: &random) else {
                continue
            }
            let place = members[other.id]?.membership
            switch Int.random(in: 0..<10, using: &random) {
            // Two administrators demote each other, or one the other twice.
            case 0...2:
                guard let place, let mine = members[administrator.id]?.membership else { continue }
                let role = ["viewer", "editor", "administrator"].randomElement(using: &random)!
                act(administrator, "PATCH", "/members/\(place)", ["role": role])
                act(other, "PATCH", "/members/\(mine)", ["role": role])
            case 3: if let place { act(administrator, "DELETE", "/members/\(place)", nil) }
            case 4: act(other, "POST", "/leave", [:])
            case 5:
                if let place, let owner = people.first(where: { $0.id == history.owner }) {
                    act(owner, "PUT", "/owner", ["membershipId": place])
                }
            default:
                guard place == nil else { continue }
                let offer = try await offered(to: other, by: administrator, history, random.next())
                guard let offer else { continue }
                let token = try installation.mailToken(ofInvite: offer, into: team, to: other.email)
                // Twice, at once, as two members.
                for _ in 0..<2 {
                    act(other, "POST", "/invites/\(offer)/accept", ["membershipId": IdentityClient.newID(), "token": token])
                }
            }
        }
        let answers = try await withThrowingTaskGroup(of: IdentityClient.Answer.self) { group in
            for act in acts { group.addTask { try await act() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for answer in answers { #expect([200, 403, 404, 409].contains(answer.status), "\(answer.status) \(answer.body)") }
    }

    /// An open invite for the person: the one that there is, or a new one.
    private func offered(
        to person: PersonClient, by administrator: PersonClient, _ history: TeamHistory, _ bits: UInt64
    ) async throws -> String? {
        if let open = history.invites[EmailAddress(person.email).reservationID] { return open }
        let id = IdentityClient.newID()
        let role = ["administrator", "administrator", "editor", "viewer"][Int(bits % 4)]
        let answer = try await administrator.send("POST", "\(path)/invites", ["inviteId": id, "email": person.email, "role": role])
        return answer.status == 200 ? id : nil
    }

    /// The raw stream, read by a few lines that know nothing of the component, against every page.
    private func judge(_ installation: Installation, _ people: [PersonClient], _ seed: UInt64) async throws {
        let history = try await TeamHistory(installation, team)
        #expect(history.faults.isEmpty, "\(history.faults), seed \(seed)")
        #expect(history.decisions > Self.rounds / 2, "hardly anything happened, seed \(seed)")
        try await installation.viewIsUpToDate()
        let reader = try #require(people.first { history.members[$0.id] != nil })
        let page = try await reader.read(path).decoded(as: TeamPages.Team.self)
        #expect(page.ownerId == history.owner, "seed \(seed)")
        #expect(page.members.count == history.members.count, "seed \(seed)")
        for member in page.members {
            #expect(history.members[member.userId]?.role.rawValue == member.role, "seed \(seed)")
            #expect(history.members[member.userId]?.membership == member.membershipId, "seed \(seed)")
        }
        for person in people {
            let list = try await person.read("/identity/users/\(person.id)/teams").decoded(as: TeamPages.UserTeams.self)
            #expect(list.teams.map(\.role) == [history.members[person.id]?.role.rawValue].compactMap { $0 }, "seed \(seed)")
            #expect(try await person.read(path).status == (history.members[person.id] == nil ? 404 : 200), "seed \(seed)")
        }
    }
}
