import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// Teams on real servers, with people who are signed in.
@Suite(.serialized)
struct TeamTests {
    private let team = IdentityClient.newID()
    private let adas = IdentityClient.newID()
    private let bobs = IdentityClient.newID()
    private let invite = IdentityClient.newID()
    private var path: String { "/identity/teams/\(team)" }

    @Test func `a team is founded, joined by invite, handed over and dissolved, and its pages show it to its members alone`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let url = try await process.ready()
            let (ada, bob, eve) = (
                try await installation.person("ada", at: url), try await installation.person("bob", at: url),
                try await installation.person("eve", at: url)
            )
            try await found(by: ada)
            try await isHidden(from: eve)
            try await join(bob, invitedBy: ada, installation)
            try await manage(ada, bob)
            try await follow(installation, url, ada, bob)
            // All that the views say, they say again.
            _ = try await installation.replay(.verify)
            #expect(try await process.end() == 0)
        }
    }

    private func found(by ada: PersonClient) async throws {
        let none = try await eventually("the person shows") {
            let page = try await ada.read("/identity/users/\(ada.id)/teams")
            return page.status == 404 ? nil : page
        }
        #expect(try none.decoded(as: TeamPages.UserTeams.self).teams.isEmpty)
        let founded = try await ada.send("POST", "/identity/teams", ["teamId": team, "name": "Engine", "membershipId": adas])
        #expect(founded.status == 201, "\(founded.body)")
        #expect(founded.headers["location"] == path)
        let page = try await ada.read(path, at: founded.position).decoded(as: TeamPages.Team.self)
        let member = TeamPages.Member(membershipId: adas, userId: ada.id, role: "administrator", firstName: "Ada")
        #expect(page == TeamPages.Team(name: "Engine", ownerId: ada.id, members: [member]))
        let list = try await ada.read("/identity/users/\(ada.id)/teams").decoded(as: TeamPages.UserTeams.self)
        #expect(list.teams == [.init(teamId: team, name: "Engine", role: "administrator")])
    }

    /// To somebody else the team is one that does not exist, whatever they do.
    private func isHidden(from eve: PersonClient) async throws {
        let other = "/identity/teams/\(IdentityClient.newID())"
        for suffix in ["", "/invites"] {
            let (there, absent) = (try await eve.read(path + suffix), try await eve.read(other + suffix))
            #expect(there.status == 404)
            #expect(there.body == absent.body)
        }
        let tries: [(String, String, [String: any Sendable]?)] = [
            ("PATCH", "", ["name": "Mine"]), ("DELETE", "", nil), ("POST", "/leave", [:]), ("PUT", "/owner", ["membershipId": adas]),
            ("POST", "/invites", ["inviteId": IdentityClient.newID(), "email": eve.email]), ("DELETE", "/members/\(adas)", nil),
            ("PATCH", "/members/\(adas)", ["role": "viewer"]),
        ]
        for (method, suffix, body) in tries {
            let (there, absent) = (try await eve.send(method, path + suffix, body), try await eve.send(method, other + suffix, body))
            #expect(there.status == 404, "\(method) \(suffix): \(there.body)")
            #expect(there.problem == "team-unknown")
            #expect(there.problem == absent.problem)
        }
    }

    private func join(_ bob: PersonClient, invitedBy ada: PersonClient, _ installation: Installation) async throws {
        let alone = try await ada.send("POST", "\(path)/leave", [:])
        #expect(alone.problem == "last-administrator")
        let sent = try await ada.send("POST", "\(path)/invites", ["inviteId": invite, "email": "Bob@Example.org"])
        #expect(sent.status == 200, "\(sent.body)")
        let invites = try await ada.read("\(path)/invites", at: sent.position).decoded(as: TeamPages.Invites.self)
        #expect(invites.invites == [.init(inviteId: invite, role: "editor")])
        _ = try await eventually("the invite has its deadline") { try await deadline(in: installation) == true ? true : nil }
        // The address is Bob's and not verified: without the mail he is nobody.
        #expect(try await bob.read("/identity/users/\(bob.id)/invites").status == 404)
        let blind = try await bob.send("POST", "\(path)/invites/\(invite)/accept", ["membershipId": bobs])
        #expect(blind.problem == "invite-unknown")
        let token = try installation.mailToken(ofInvite: invite, into: team, to: bob.email)
        let body: [String: any Sendable] = ["membershipId": bobs, "token": token]
        let accepted = try await bob.send("POST", "\(path)/invites/\(invite)/accept", body)
        #expect(accepted.status == 200, "\(accepted.body)")
        #expect(try await bob.send("POST", "\(path)/invites/\(invite)/accept", body).status == 200, "accepted twice is accepted")
        let page = try await bob.read(path, at: accepted.position).decoded(as: TeamPages.Team.self)
        #expect(page.members.map(\.role) == ["administrator", "editor"])
        #expect(try await ada.read("\(path)/invites").decoded(as: TeamPages.Invites.self).invites.isEmpty)
        #expect(try await bob.read("\(path)/invites").status == 404, "for administrators only")
        _ = try await eventually("the deadline is off") { try await deadline(in: installation) == true ? nil : true }
    }

    /// Whether there is a deadline for the invite, five days from now or a little less.
    private func deadline(in installation: Installation) async throws -> Bool {
        try await installation.withStore { store in
            let subject = "deadline.identity.team.\(team).invite-\(invite)"
            guard let message = try await store.last(of: subject, in: StreamName.deadlines), !message.payload.isEmpty else { return false }
            let due = try #require(message.headers[.due].flatMap { Timestamp($0) })
            let left = due.microseconds - SystemClock.now().microseconds
            #expect((431_000_000_000...432_000_000_000).contains(left))
            return true
        }
    }

    private func manage(_ ada: PersonClient, _ bob: PersonClient) async throws {
        #expect(try await bob.send("PATCH", path, ["name": "Mine"]).problem == "administrators-only")
        #expect(try await bob.send("DELETE", path).problem == "owner-only")
        #expect(try await ada.send("PATCH", "\(path)/members/\(adas)", ["role": "viewer"]).problem == "last-administrator")
        #expect(try await ada.send("PATCH", "\(path)/members/\(bobs)", ["role": "administrator"]).status == 200)
        let renamed = try await bob.send("PATCH", path, ["name": "Machine"])
        #expect(renamed.status == 200, "\(renamed.body)")
        for person in [ada, bob] {
            let list = try await person.read("/identity/users/\(person.id)/teams", at: renamed.position)
            #expect(try list.decoded(as: TeamPages.UserTeams.self).teams.map(\.name) == ["Machine"])
        }
        #expect(try await ada.read("/identity/users/\(bob.id)/teams").status == 403, "a list is its person's own")
    }

    /// What becomes of people reaches their teams.
    private func follow(_ installation: Installation, _ url: String, _ ada: PersonClient, _ bob: PersonClient) async throws {
        let client = try installation.client(url)
        #expect(try await client.rename(bob.id, to: "Robert", request: UniqueID.random(), waiting: true).status == 200)
        _ = try await eventually("the team's page shows the new name", within: .seconds(30)) {
            try await ada.read(path).decoded(as: TeamPages.Team.self).members.last?.firstName == "Robert" ? true : nil
        }
        // The owner closes the account: the other administrator has the team.
        #expect(try await client.close(ada.id).status == 202)
        _ = try await eventually("the team has another owner", within: .seconds(30)) {
            let page = try await bob.read(path).decoded(as: TeamPages.Team.self)
            return page.ownerId == bob.id && page.members.map(\.userId) == [bob.id] ? true : nil
        }
        // The last member closes the account: there is no team.
        #expect(try await client.close(bob.id).status == 202)
        _ = try await eventually("the team is gone", within: .seconds(30)) {
            let answer = try await client.send("GET", path, nil, ["Authorization": "Bearer \(client.key)"])
            return answer.status == 404 ? true : nil
        }
    }
}
