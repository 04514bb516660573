import PlatformTesting
import Testing

@testable import tributary

/// Projects and the teams that work on them, on real servers: what happens in identity has its consequences.
@Suite(.serialized)
struct ProjectConsequencesTests {
    private let team = IdentityClient.newID()
    private let project = IdentityClient.newID()
    private let task = IdentityClient.newID()
    private var path: String { "/projects/\(project)" }

    private struct Page: Decodable {
        struct Column: Decodable { let columnId: String }
        let columns: [Column]
    }

    private struct Happenings: Decodable {
        struct Happening: Decodable {
            let taskId: String
            let userId: String?
        }

        let items: [Happening]
    }

    @Test func `a team that is older than projects works on one, and who leaves it, or closes their account, is missed nowhere`()
        async throws
    {
        try await Installation.with { installation in
            let identity = try installation.start([
                "identity-application", "identity-component", "identity-aggregator", "identity-teams",
            ])
            let past = try await identity.ready()
            let (ada, bob, eve) = (
                try await installation.person("ada", at: past), try await installation.person("bob", at: past),
                try await installation.person("eve", at: past)
            )
            try await found(by: ada, with: bob, installation)
            #expect(try await identity.end() == 0)

            let process = try installation.start()
            let url = try await process.ready()
            func again(_ person: PersonClient) -> PersonClient {
                PersonClient(id: person.id, email: person.email, url: url, browser: person.browser)
            }
            try await work(again(ada), again(bob), again(eve))
            try await part(again(ada), again(bob), try installation.client(url))
            #expect(try await process.end() == 0)
        }
    }

    /// Before there were projects.
    private func found(by ada: PersonClient, with bob: PersonClient, _ installation: Installation) async throws {
        let path = "/identity/teams/\(team)"
        let membership = IdentityClient.newID()
        let founded = try await ada.send("POST", "/identity/teams", ["teamId": team, "name": "Engine", "membershipId": membership])
        #expect(founded.status == 201, "\(founded.body)")
        let invite = IdentityClient.newID()
        let sent = try await ada.send("POST", "\(path)/invites", ["inviteId": invite, "email": bob.email])
        #expect(sent.status == 200, "\(sent.body)")
        let token = try installation.mailToken(ofInvite: invite, into: team, to: bob.email)
        let accepted = try await bob.send(
            "POST", "\(path)/invites/\(invite)/accept", ["membershipId": IdentityClient.newID(), "token": token])
        #expect(accepted.status == 200, "\(accepted.body)")
    }

    /// The reactions start with the first of identity's events: the team is known, and its members with their roles.
    private func work(_ ada: PersonClient, _ bob: PersonClient, _ eve: PersonClient) async throws {
        let begin: [String: any Sendable] = ["projectId": project, "name": "🚀", "teamId": team]
        let begun = try await eventually("projects know the team", within: .seconds(30)) {
            let answer = try await ada.send("POST", "/projects", begin)
            if answer.problem == "team-unknown" { return nil as String? }
            #expect(answer.status == 201, "\(answer.body)")
            return answer.position
        }
        let column = try #require(try await ada.read(path, at: begun).decoded(as: Page.self).columns.first).columnId
        let added = try await bob.send("POST", "\(path)/tasks", ["taskId": task, "columnId": column, "title": "Lift off"])
        #expect(added.status == 201, "\(added.body)")
        let assigned = try await ada.send("PUT", "\(path)/tasks/\(task)/assignee", ["userId": bob.id])
        #expect(assigned.status == 200, "\(assigned.body)")
        let page = try await bob.read("\(path)/tasks/\(task)", at: assigned.position)
        #expect(page["assigneeId"] == bob.id)
        #expect(page["key"] == "PRJ-1")
        #expect(try await bob.send("DELETE", path).problem == "owner-only")
        // To others there is no such project, whatever they do.
        let other = "/projects/\(IdentityClient.newID())"
        #expect(try await eve.read(path).body == eve.read(other).body)
        #expect(try await eve.send("DELETE", path).problem == "project-unknown")
        #expect(try await eve.send("DELETE", other).problem == "project-unknown")
    }

    private func part(_ ada: PersonClient, _ bob: PersonClient, _ client: IdentityClient) async throws {
        #expect(try await bob.send("POST", "/identity/teams/\(team)/leave", [:]).status == 200)
        _ = try await eventually("Bob has nothing to do with the project", within: .seconds(30)) {
            try await bob.read(path).status == 404 ? true : nil
        }
        _ = try await eventually("the task is nobody's", within: .seconds(30)) {
            let page = try await ada.read("\(path)/tasks/\(task)")
            #expect(page.status == 200, "\(page.body)")
            return page["assigneeId"] == nil ? true : nil
        }
        // It was Bob's leaving that did it, and nobody else.
        let unassigned = try await eventually("what happened is told", within: .seconds(30)) {
            try await ada.read("\(path)/activity?kind=taskUnassigned").decoded(as: Happenings.self).items.first
        }
        #expect(unassigned.taskId == task)
        #expect(unassigned.userId == bob.id)
        #expect(try await bob.send("DELETE", path).problem == "project-unknown")
        // Nobody is left: without Ada there is no project.
        #expect(try await client.close(ada.id).status == 202)
        _ = try await eventually("the project is gone", within: .seconds(30)) {
            let answer = try await client.send("GET", path, nil, ["Authorization": "Bearer \(client.key)"])
            return answer.status == 404 ? true : nil
        }
    }
}
