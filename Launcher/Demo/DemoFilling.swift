import EventSourcing
import Foundation
import IdentityEvents
import JSON
import ProjectsEvents

/// Fills a running system with sample data, over its public API alone: people who register and sign in, a team they are invited into, and projects whose
/// history they make.
///
/// Ids of things and requests come from the seed. A run that was cut short is run again with the same seed and password, and goes on.
struct DemoFilling: Sendable {
    let client: DemoClient
    /// Stands in for the people at their mailboxes: who runs the system may say that an invite is theirs.
    let operatorKey: String
    let password: String
    let seed: UInt64
    let tasksEach: Int
    /// The first and the last days of the two sprints.
    let sprintDays: [(first: String, last: String)]
    let show: @Sendable (DemoProgress) async -> Void

    /// What there is then.
    struct Result: Sendable {
        let people: [DemoPerson]
        let teamID: String
        let projects: [(id: String, sketch: DemoSketch)]
        let requests: Int
    }

    func run() async throws -> Result {
        let counter = DemoCounter(show)
        var ids = DemoIDs(seed: seed)
        let people = DemoPerson.all(seed: seed) { ids.next() }
        // How many requests a history has does not depend on what the columns are called.
        let histories = DemoSketch.all.indices.map { history(of: "", $0, columns: ["", "", "", ""], people).count }
        await counter.expect(3 * people.count + DemoSketch.all.count + histories.reduce(0, +))
        let sessions = try await signIn(people, &ids, counter)
        let teamID = try await gather(people, sessions, &ids, counter)
        let projects = DemoSketch.all.map { (id: ids.next(), sketch: $0) }
        // Each project's history is told in its order, and all of them at the same time.
        try await withThrowingTaskGroup { group in
            for (index, project) in projects.enumerated() {
                let requestID = ids.next()
                group.addTask {
                    try await fill(project.id, index, teamID, requestID, people, sessions, counter)
                }
            }
            try await group.waitForAll()
        }
        return Result(people: people, teamID: teamID, projects: projects, requests: await counter.done)
    }

    private func signIn(_ people: [DemoPerson], _ ids: inout DemoIDs, _ counter: DemoCounter) async throws -> [DemoSession] {
        var sessions: [DemoSession] = []
        for person in people {
            let registration = RegisterUserRequest(
                userId: person.id, email: person.email, password: password, firstName: person.firstName, lastName: person.lastName)
            try await client.command("POST", "/identity/users", registration.jsonBytes, id: ids.next(), as: nil)
            await counter.count()
            // A login is good once: each run has its own.
            sessions.append(
                try await DemoSession.begin(person, password: password, at: client, requestID: UUID().uuidString.lowercased()))
            await counter.count()
        }
        return sessions
    }

    private func gather(
        _ people: [DemoPerson], _ sessions: [DemoSession], _ ids: inout DemoIDs, _ counter: DemoCounter
    ) async throws -> String {
        let teamID = ids.next()
        let founder = try await sessions[0].authorization()
        let creation = CreateTeam(teamId: teamID, name: "Northlight Studio", membershipId: ids.next())
        try await client.command("POST", "/identity/teams", creation.jsonBytes, id: ids.next(), as: founder)
        await counter.count()
        for person in people.dropFirst() {
            let invite = InviteMember(teamId: teamID, inviteId: ids.next(), email: person.email, role: person.role)
            let path = "/identity/teams/\(teamID)/invites"
            try await client.command("POST", path, invite.jsonBytes, id: ids.next(), as: founder)
            let acceptance = AcceptInviteRequest(
                teamId: teamID, inviteId: invite.inviteId, membershipId: ids.next(), userId: person.id)
            try await client.command(
                "POST", "\(path)/\(invite.inviteId)/accept", acceptance.jsonBytes, id: ids.next(), as: "Bearer \(operatorKey)")
            await counter.count()
        }
        return teamID
    }

    private func fill(
        _ id: String, _ index: Int, _ teamID: String, _ requestID: String, _ people: [DemoPerson], _ sessions: [DemoSession],
        _ counter: DemoCounter
    ) async throws {
        let founder = try await sessions[0].authorization()
        let sketch = DemoSketch.all[index]
        let creation = CreateProject(
            projectId: id, name: sketch.name, prefix: sketch.prefix, description: sketch.description, teamId: teamID)
        let created = try await created(creation, requestID, founder)
        await counter.count()
        let columns = try await columns(of: id, at: created.position, founder)
        for step in history(of: id, index, columns: columns, people) {
            let authorization = try await sessions[step.by].authorization()
            try await client.command(step.method, step.path, step.body, id: step.requestID, as: authorization)
            await counter.count()
        }
    }

    private func history(of projectID: String, _ index: Int, columns: [String], _ people: [DemoPerson]) -> [DemoStep] {
        var history = DemoHistory(
            of: projectID, DemoSketch.all[index], columns: columns, people: people, sprintDays: sprintDays,
            seed: seed &* 31 &+ UInt64(index))
        return history.tell(tasks: tasksEach)
    }

    /// Creates a project for the team. That they are its members has to have reached the projects, which takes a moment.
    private func created(_ creation: CreateProject, _ requestID: String, _ founder: String) async throws -> DemoClient.Answer {
        let deadline = ContinuousClock.now + .seconds(30)
        var attempt = 0
        while true {
            do {
                return try await client.command(
                    "POST", "/projects", creation.jsonBytes, id: attempt == 0 ? requestID : "\(requestID)-\(attempt)", as: founder)
            } catch let refusal as DemoRefusal where refusal.code == "team-unknown" && .now < deadline {
                attempt += 1
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    /// The columns of a board, from left to right.
    private func columns(of id: String, at position: String?, _ authorization: String) async throws -> [String] {
        let answer = try await client.read("/projects/\(id)", at: position, as: authorization)
        let limits = JSONLimits(depth: 16, bytes: max(1, answer.body.count))
        return try JSONDocument.withValue(parsing: answer.body, limits: limits) { (json) throws(JSONError) in
            try ProjectDetail(json: json).columns.map(\.columnId)
        }
    }
}
