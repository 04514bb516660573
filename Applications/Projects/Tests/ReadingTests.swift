import HTTPTypes
import HummingbirdTesting
import Testing
import WebAPI

@Suite("What projects show over HTTP")
struct ReadingTests {
    let server = ProjectsServer()
    private static let project = ProjectsServer.project
    private static let other = "01930000-0000-7000-8000-000000000069"
    private static let path = "/projects/\(project)"
    private static let column = "01930000-0000-7000-8000-000000000061"

    /// What stands below a project, and a member that tells it.
    private static let below = [
        "", "/board", "/tasks", "/tasks/\(ProjectsServer.task)", "/sprints", "/sprints/\(ProjectsServer.sprint)", "/activity",
        "/tasks/\(ProjectsServer.task)/activity", "/flow",
    ]

    private func fill(readers: String = #""\#(ProjectsServer.ada)""#) async {
        let views = server.views
        let id = Self.project
        await views.put(
            id, #"{"projectId":"\#(id)","name":"web","status":"active","changedAt":"2","readers":[\#(readers)]}"#, in: "project_list", at: 8
        )
        await views.put(
            Self.other,
            #"{"projectId":"\#(Self.other)","name":"App","status":"archived","changedAt":"1","readers":["\#(ProjectsServer.ada)"]}"#,
            in: "project_list")
        await views.put(id, #"{"projectId":"\#(id)","name":"web"}"#, in: "project_detail")
        await views.put(id, #"{"projectId":"\#(id)","columns":[{"columnId":"\#(Self.column)"}]}"#, in: "boards", at: 7)
        await views.put(id, #"{"projectId":"\#(id)","days":[]}"#, in: "cumulative_flow")
        await views.put(ProjectsServer.sprint, #"{"projectId":"\#(id)","sprintId":"\#(ProjectsServer.sprint)"}"#, in: "sprint_burndown")
        await views.put(ProjectsServer.task, #"{"projectId":"\#(id)","taskId":"\#(ProjectsServer.task)"}"#, in: "task_detail")
        for (id, more) in [
            ("t1", #""orderKey":"b","priority":"urgent","title":"b","labels":["ui"],"done":false,"assigneeId":"\#(ProjectsServer.ada)""#),
            ("t2", #""orderKey":"a","priority":"low","title":"A","labels":["ui","api"],"done":true,"dueDate":"2026-12-01""#),
            ("t3", #""orderKey":"Z","title":"c","labels":[],"done":false,"points":3,"dueDate":"2026-11-30""#),
        ] {
            await views.put(id, #"{"taskId":"\#(id)","projectId":"\#(Self.project)","columnId":"\#(Self.column)",\#(more)}"#, in: "cards")
        }
        await views.put(
            "x1", #"{"taskId":"x1","projectId":"\#(Self.other)","assigneeId":"\#(ProjectsServer.ada)","labels":[],"priority":"high"}"#,
            in: "cards")
        for number in 1...3 {
            await views.put(
                "\(id)/00\(number)", #"{"projectId":"\#(id)","kind":"taskMoved","key":"WEB-\#(number)"}"#, in: "project_activity")
        }
    }

    @Test("Who reads a project reads all that is below it; to others nothing is there, as if it never had been", arguments: below)
    func readers(below: String) async throws {
        await fill()
        #expect(try await server.get(Self.path + below).status == .ok)
        #expect(try await server.get(Self.path + below, by: ProjectsServer.operatorKey).status == .ok)
        #expect(try await server.get(Self.path + below, by: nil).status == .unauthorized)
        let hidden = try await server.get(Self.path + below, by: ProjectsServer.eve)
        let absent = try await server.get("/projects/01930000-0000-7000-8000-0000000000ff" + below, by: ProjectsServer.eve)
        #expect(hidden.status == .notFound)
        #expect(hidden.problem == "row-not-found")
        #expect(hidden.text == absent.text)
        #expect(hidden.headers.map(\.name) == absent.headers.map(\.name))
    }

    @Test("Of a project that is deleted nothing is left to read, not even by the operator", arguments: below)
    func deleted(below: String) async throws {
        await fill()
        await server.views.remove(Self.project, of: "project_list")
        #expect(try await server.get(Self.path + below, by: ProjectsServer.operatorKey).status == .notFound)
        #expect(try await server.get(Self.path + below).status == .notFound)
    }

    @Test("A public project is read by whoever has signed in", arguments: below)
    func everyone(below: String) async throws {
        await fill(readers: #""everyone","\#(ProjectsServer.ada)""#)
        #expect(try await server.get(Self.path + below, by: ProjectsServer.eve).status == .ok)
        #expect(try await server.get(Self.path + below, by: nil).status == .unauthorized)
    }

    @Test(
        "What is below another project's path is not there",
        arguments: ["/tasks/\(ProjectsServer.task)", "/sprints/\(ProjectsServer.sprint)"])
    func otherProject(below: String) async throws {
        await fill()
        #expect(try await server.get("/projects/\(Self.other)\(below)").status == .notFound)
        #expect(try await server.get("/projects/\(Self.other)\(below)", by: ProjectsServer.operatorKey).status == .notFound)
    }

    @Test(
        "The list holds one's own projects, sorted and filtered as asked for",
        arguments: [
            ("", ["web", "App"]), ("?sort=name", ["App", "web"]), ("?sort=-changedAt", ["web", "App"]), ("?status=archived", ["App"]),
            ("?teamId=x", []),
        ])
    func list(query: String, names: [String]) async throws {
        await fill()
        #expect(try await server.get("/projects\(query)").items("name") == names)
        #expect(try await server.get("/projects\(query)", by: ProjectsServer.eve).items("name") == [])
    }

    @Test("A public project of others is in nobody's list, and is read all the same")
    func publicList() async throws {
        await fill(readers: #""everyone""#)
        #expect(try await server.get("/projects", by: ProjectsServer.eve).items("name") == [])
    }

    @Test(
        "The tasks of a project are sorted and filtered as asked for",
        arguments: [
            ("", ["t1", "t2", "t3"]), ("?label=ui", ["t1", "t2"]), ("?label=ui&done=true", ["t2"]), ("?priority=urgent", ["t1"]),
            ("?assigneeId=\(ProjectsServer.ada)", ["t1"]), ("?columnId=none", []), ("?sort=dueDate", ["t3", "t2", "t1"]),
            ("?sort=-priority", ["t1", "t2", "t3"]), ("?sort=title", ["t2", "t1", "t3"]), ("?sort=points", ["t3", "t1", "t2"]),
        ])
    func tasks(query: String, ids: [String]) async throws {
        await fill()
        #expect(try await server.get("\(Self.path)/tasks\(query)").items("taskId") == ids)
    }

    @Test("One's own tasks are those of all projects that one reads, and nobody else's business")
    func ownTasks() async throws {
        await fill(readers: #""\#(ProjectsServer.eve)""#)
        let path = "/projects/users/\(ProjectsServer.ada)/tasks"
        #expect(try await server.get(path).items("taskId") == [], "Ada no longer reads the project of t1, and that of x1 is archived")
        #expect(try await server.get(path, by: ProjectsServer.eve).status == .forbidden)
        await fill()
        #expect(try await server.get(path).items("taskId") == ["t1"])
        await server.views.put(
            Self.other, #"{"projectId":"\#(Self.other)","status":"active","readers":["\#(ProjectsServer.ada)"]}"#, in: "project_list")
        #expect(try await server.get("\(path)?sort=priority").items("taskId") == ["x1", "t1"])
        #expect(try await server.get("\(path)?projectId=\(Self.project)").items("taskId") == ["t1"])
    }

    @Test("A board comes whole, its cards from top to bottom, with its revision")
    func board() async throws {
        await fill()
        let answer = try await server.get("\(Self.path)/board")
        let cards = answer.members { root in
            var cards: [String] = []
            root.member("columns")?.element(0)?.member("cards")?.forEachElement { _, card in
                cards.append(card.member("taskId")?.string ?? "")
            }
            return cards
        }
        #expect(cards == ["t3", "t2", "t1"])
        #expect(answer.members { $0.member("revision")?.string } == "projects:7")
        #expect(answer.headers[.init("Tributary-As-Of")!]?.hasPrefix("projects:8@") == true)
        let tag = try #require(answer.headers[.eTag])
        #expect(try await server.send(.get, "\(Self.path)/board", headers: [.ifNoneMatch: tag]).status == .notModified)
    }

    @Test("What happened comes with the newest first")
    func activity() async throws {
        await fill()
        #expect(try await server.get("\(Self.path)/activity").items("key") == ["WEB-3", "WEB-2", "WEB-1"])
        #expect(try await server.get("\(Self.path)/activity?kind=taskAdded").items("key") == [])
        #expect(try await server.get("\(Self.path)/activity?kind=nonsense").problem == "bad-parameter")
        let entry = #"{"projectId":"\#(Self.project)","kind":"commentAdded","taskId":"\#(ProjectsServer.task)","key":"WEB-1"}"#
        await server.views.put("\(Self.project)/004", entry, in: "project_activity")
        for path in ["/activity?taskId=\(ProjectsServer.task)", "/tasks/\(ProjectsServer.task)/activity"] {
            #expect(try await server.get(Self.path + path).items("kind") == ["commentAdded"])
        }
        #expect(try await server.get("/projects/\(Self.other)/tasks/\(ProjectsServer.task)/activity").items("kind") == [])
    }

    @Test("Words in the path are not ids: the document is found, and what only looks like a project is not")
    func literals() async throws {
        await fill()
        let document = try await server.get("/projects/openapi.json", by: nil)
        #expect(document.members { $0.member("openapi")?.string } == "3.1.0")
        for path in ["/projects/users", "/projects/users/tasks", "/projects/users/board", "/projects/a.b/board"] {
            #expect(try await server.get(path).status == .notFound, "\(path)")
        }
    }
}
