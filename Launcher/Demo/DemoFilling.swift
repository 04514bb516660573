import EventSourcing
import Foundation
import IdentityEvents
import JSON
import ProjectsEvents

/// Fills a running system with sample data, over its public API alone: people who register and sign in, a team they are invited into, and projects whose
/// history they make.
///
/// Ids of things and requests come from the plan, and days from when a project was created. A run that was cut short is run again with the same plan and
/// password, and goes on.
struct DemoFilling: Sendable {
    let client: DemoClient
    /// Stands in for the people at their mailboxes: who runs the system may say that an invite is theirs. And registers them, as often as it takes: one
    /// address may not bring many people.
    let operatorKey: String
    let password: String
    let plan: DemoPlan
    let show: @Sendable (DemoProgress) async -> Void

    /// What there is then.
    struct Result: Sendable {
        let people: [DemoPerson]
        let teamID: String
        let projects: [(id: String, sketch: DemoSketch)]
        let requests: Int
    }

    /// Makes what is not there yet. Throws, with what to do, where the system refuses something.
    func run() async throws -> Result {
        try await checkKey()
        do {
            return try await fill()
        } catch let refusal as DemoRefusal {
            throw LauncherError(
                "\(refusal). Has somebody changed the sample data, or is it more than a day old? It cannot go on then; "
                    + "another --seed makes other people and projects beside it")
        }
    }

    /// Asks for what only the operator may see, before anything is made.
    private func checkKey() async throws {
        do {
            _ = try await client.read("/identity/teams?limit=1", at: nil, as: "Bearer \(operatorKey)")
        } catch let refusal as DemoRefusal {
            let isKey = [401, 403].contains(refusal.status)
            throw LauncherError(
                isKey
                    ? "the operator's key is not that of \(client.url), which says \(refusal.status): name the file of its key in OPERATOR_KEY_FILE"
                    : "\(refusal); does Tributary run at \(client.url)?")
        }
    }

    private func fill() async throws -> Result {
        let counter = DemoCounter(show)
        var ids = DemoIDs(plan)
        let people = DemoPerson.all(of: plan) { ids.next() }
        // How many requests a history has depends neither on what the columns are called nor on the day.
        let histories = DemoSketch.all.indices.map {
            history(of: DemoProject(id: "", createdAt: DemoIDs.moment, columns: ["", "", "", ""]), $0, people).count
        }
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
            try await register(registration, id: ids.next())
            await counter.count()
            // A login is good once: each run has its own.
            sessions.append(
                try await DemoSession.begin(person, password: password, at: client, requestID: UUID().uuidString.lowercased()))
            await counter.count()
        }
        return sessions
    }

    private func register(_ registration: RegisterUserRequest, id: String) async throws {
        do {
            try await client.command("POST", "/identity/users", registration.jsonBytes, id: id, as: "Bearer \(operatorKey)")
        } catch let refusal as DemoRefusal where refusal.code == "idempotency-key-reused" {
            throw LauncherError(
                "the sample people are registered already, with another password: name the file that it is in with --password-file, "
                    + "or make other people with another --seed")
        } catch let refusal as DemoRefusal where refusal.code == "user-exists" {
            throw LauncherError(
                "the sample people are registered already, since more than a day, after which nothing goes on: what was made is there, "
                    + "and another --seed makes other people and projects beside it")
        }
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
        let project = try await project(id, at: created.position, founder)
        for step in history(of: project, index, people) {
            let authorization = try await sessions[step.by].authorization()
            try await client.command(step.method, step.path, step.body, id: step.requestID, as: authorization)
            await counter.count()
        }
    }

    private func history(of project: DemoProject, _ index: Int, _ people: [DemoPerson]) -> [DemoStep] {
        var history = DemoHistory(of: project, sketch: index, people: people, plan: plan)
        return history.tell()
    }

    /// Creates a project for the team. That they are its members has to have reached the projects, which takes a moment.
    private func created(_ creation: CreateProject, _ requestID: String, _ founder: String) async throws -> DemoAnswer {
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

    private func project(_ id: String, at position: String?, _ authorization: String) async throws -> DemoProject {
        let answer = try await client.read("/projects/\(id)", at: position, as: authorization)
        let limits = JSONLimits(depth: 16, bytes: max(1, answer.body.count))
        return try JSONDocument.withValue(parsing: answer.body, limits: limits) { (json) throws(JSONError) in
            let detail = try ProjectDetail(json: json)
            return DemoProject(id: id, createdAt: detail.createdAt, columns: detail.columns.map(\.columnId))
        }
    }
}
