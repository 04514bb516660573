import Foundation
import Testing

/// What the documents of the applications say is what they answer, whatever they are sent.
@Suite(.serialized) struct ContractTests {
    @Test func `projects and identity answer as their documents say, and never with a server error`() async throws {
        try await Installation.with { installation in
            let tributary = try installation.start()
            let url = try await tributary.ready()
            let person = try await installation.person("ada", at: url)
            _ = try await person.browser.logIn(url, person.email)
            let tokens = try await person.browser.send("POST", "\(url)/identity/tokens")
            let token = "Bearer \(try #require(tokens["accessToken"]))"
            // There is something before the first run: the position that its reads ask for.
            let members = try await project(of: person)
            let tester = ContractTester(url: url, scratch: installation.scratch, authorization: token)
            // Whatever ids come to mind, and then those of a project that is there, as its owner.
            try await tester.run("/projects")
            try await tester.run(
                "/projects", excluding: ["DeleteProject", "ArchiveProject", "DeleteTask", "UnassignTeam"],
                members: members)
            try await ContractTester(
                url: url, scratch: installation.scratch, authorization: "Bearer \(try installation.operatorKey())"
            ).run("/identity")
            #expect(try await tributary.end() == 0)
        }
    }

    /// A project with a task, a comment and a sprint: what they are called in paths.
    private func project(of person: PersonClient) async throws -> [String: String] {
        let (project, task, comment) = (IdentityClient.newID(), IdentityClient.newID(), IdentityClient.newID())
        let (sprint, column) = (IdentityClient.newID(), IdentityClient.newID())
        let path = "/projects/\(project)"
        try await make("/projects", ["projectId": project, "name": "Website"], by: person)
        try await make("\(path)/columns", ["columnId": column, "title": "Ideas"], by: person)
        try await make("\(path)/tasks", ["taskId": task, "columnId": column, "title": "Write the imprint"], by: person)
        try await make("\(path)/tasks/\(task)/comments", ["commentId": comment, "text": "As the law wants it."], by: person)
        let sprintBody = ["sprintId": sprint, "goal": "It can be shown", "startsOn": "2026-11-23", "endsOn": "2026-12-04"]
        try await make("\(path)/sprints", sprintBody, by: person)
        return [
            "projectId": project, "taskId": task, "commentId": comment, "sprintId": sprint, "columnId": column, "userId": person.id,
        ]
    }

    private func make(_ path: String, _ body: [String: String], by person: PersonClient) async throws {
        let answer = try await person.send("POST", path, body)
        #expect([200, 201].contains(answer.status), "\(answer.body)")
    }
}
