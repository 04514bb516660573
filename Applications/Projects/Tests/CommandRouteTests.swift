import EventLog
import EventSourcing
import Foundation
import HTTPTypes
import JSON
import ProjectsEvents
import Testing
import WebAPI

@Suite("Commands of projects over HTTP")
struct CommandRouteTests {
    let server = ProjectsServer()

    /// Where each command of people goes; those of reactions go nowhere.
    private static let routes = [
        "CreateProject": "POST /projects", "ModifyProject": "PATCH /projects/{projectId}", "DeleteProject": "DELETE /projects/{projectId}",
        "ArchiveProject": "POST /projects/{projectId}/archive", "RestoreProject": "POST /projects/{projectId}/restore",
        "TransferProject": "POST /projects/{projectId}/transfer", "AssignTeam": "PUT /projects/{projectId}/team",
        "UnassignTeam": "DELETE /projects/{projectId}/team", "AddColumn": "POST /projects/{projectId}/columns",
        "ModifyColumn": "PATCH /projects/{projectId}/columns/{columnId}", "DeleteColumn": "DELETE /projects/{projectId}/columns/{columnId}",
        "MoveColumn": "POST /projects/{projectId}/columns/{columnId}/move", "AddTask": "POST /projects/{projectId}/tasks",
        "ModifyTask": "PATCH /projects/{projectId}/tasks/{taskId}", "DeleteTask": "DELETE /projects/{projectId}/tasks/{taskId}",
        "MoveTask": "POST /projects/{projectId}/tasks/{taskId}/move", "AssignTask": "PUT /projects/{projectId}/tasks/{taskId}/assignee",
        "UnassignTask": "DELETE /projects/{projectId}/tasks/{taskId}/assignee",
        "AddLabel": "PUT /projects/{projectId}/tasks/{taskId}/labels/{label}",
        "RemoveLabel": "DELETE /projects/{projectId}/tasks/{taskId}/labels/{label}",
        "AttachFile": "POST /projects/{projectId}/tasks/{taskId}/attachments",
        "DetachFile": "DELETE /projects/{projectId}/tasks/{taskId}/attachments/{attachmentId}",
        "AddComment": "POST /projects/{projectId}/tasks/{taskId}/comments",
        "EditComment": "PATCH /projects/{projectId}/tasks/{taskId}/comments/{commentId}",
        "DeleteComment": "DELETE /projects/{projectId}/tasks/{taskId}/comments/{commentId}",
        "LikeComment": "PUT /projects/{projectId}/tasks/{taskId}/comments/{commentId}/like",
        "UnlikeComment": "DELETE /projects/{projectId}/tasks/{taskId}/comments/{commentId}/like",
        "StartSprint": "POST /projects/{projectId}/sprints", "CompleteSprint": "POST /projects/{projectId}/sprints/{sprintId}/complete",
        "AddTaskToSprint": "PUT /projects/{projectId}/sprints/{sprintId}/tasks/{taskId}",
        "RemoveTaskFromSprint": "DELETE /projects/{projectId}/sprints/{sprintId}/tasks/{taskId}",
    ]

    private static let ofReactions: Set = ["SucceedOwner", "ReleaseTeam", "UnassignOutsiders"]

    /// The commands that documents show, by name.
    private static let examples: [String: [String: String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../schema/examples/projects.json")
        var examples: [String: [String: String]] = [:]
        try? JSONDocument.withValue(parsing: [UInt8](Data(contentsOf: file))) { root in
            root.forEachMember { type, payload in
                guard ProjectsCommand.readableTypes.contains(type) else { return }
                var members: [String: String] = [:]
                payload.forEachMember { name, value in
                    var writer = JSONWriter()
                    value.write(to: &writer)
                    members[name] = String(decoding: writer.bytes, as: UTF8.self)
                }
                examples[String(type.split(separator: ".")[2])] = members
            }
        }
        return examples
    }()

    /// Sends a command by its route: what the path names stands there, the rest in the body, if there is any.
    private func send(_ name: String, headers: HTTPFields = [:]) async throws -> Int {
        let example = try #require(Self.examples[name])
        let route = try #require(Self.routes[name]).split(separator: " ").map(String.init)
        let method = try #require(HTTPRequest.Method(route[0]))
        var (path, rest) = (route[1], example)
        for (member, value) in example where path.contains("{\(member)}") {
            path = path.replacing("{\(member)}", with: value.dropFirst().dropLast())
            rest[member] = nil
        }
        let body = "{\(rest.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"
        let hasNone = rest.isEmpty && (method == .put || method == .delete)
        return try await server.send(method, path, hasNone ? nil : body, headers: headers).status.code
    }

    @Test("Every command that people give has its route, and what the path says is part of it", arguments: routes.keys.sorted())
    func route(name: String) async throws {
        #expect(try await send(name) == 202)
        let command = try #require(await server.commands().first)
        #expect(command.type == "tributary.projects.\(name).v1")
        let sent = try JSONDocument.withValue(parsing: Array(command.payload.utf8)) { root in
            var members: [String: String] = [:]
            root.forEachMember { name, value in
                var writer = JSONWriter()
                value.write(to: &writer)
                members[name] = String(decoding: writer.bytes, as: UTF8.self)
            }
            return members
        }
        #expect(sent == Self.examples[name])
    }

    @Test("No command is left out, and those of reactions have no route")
    func complete() {
        #expect(Set(Self.examples.keys) == Set(Self.routes.keys).union(Self.ofReactions))
        #expect(Self.ofReactions.isDisjoint(with: server.api.endpoints.map(\.name)))
    }

    @Test("Nobody gives a command without having signed in")
    func signedIn() async throws {
        for endpoint in server.api.endpoints where endpoint.name != "RequestStatus" {
            #expect(endpoint.access == (endpoint.name == "OwnTasks" ? .own("userId") : .signedIn))
        }
        let answer = try await server.send(.post, "/projects", #"{"projectId":"\#(ProjectsServer.project)","name":"x"}"#, by: nil)
        #expect(answer.status == .unauthorized)
        #expect(await server.commands().isEmpty)
    }

    @Test(
        "Who waits for what a command makes is told where it is",
        arguments: [
            ("CreateProject", "/projects/01930000-0000-7000-8000-000000000060"),
            ("AddTask", "/projects/01930000-0000-7000-8000-000000000060/tasks/01930000-0000-7000-8000-000000000081"),
            ("StartSprint", "/projects/01930000-0000-7000-8000-000000000060/sprints/01930000-0000-7000-8000-0000000000b1"),
        ])
    func location(name: String, location: String) async throws {
        let address = EntityAddress(context: "projects", entity: "board", id: ProjectsServer.project)!
        try await server.store.tell(
            Outcome(requestID: "r1", address: address, status: .completed(position: 9)), inbox: server.board.inbox, owner: nil,
            behind: Fence(subject: "owner.test.0", sequence: 0), at: ProjectsServer.now())
        let example = try #require(Self.examples[name])
        let path = name == "CreateProject" ? "/projects" : "/projects/\(ProjectsServer.project)/\(name == "AddTask" ? "tasks" : "sprints")"
        let body = "{\(example.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"
        let headers: HTTPFields = [.init("Prefer")!: "wait=5", .init("Idempotency-Key")!: "r1"]
        let answer = try await server.send(.post, path, body, headers: headers)
        #expect(answer.status == .created)
        #expect(answer.headers[.location] == location)
    }

    @Test("A label is any text of a line, escaped in the path", arguments: ["needs design", "a/b", "ü 100%", "."])
    func label(label: String) async throws {
        let escaped = label.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        let path = "/projects/\(ProjectsServer.project)/tasks/\(ProjectsServer.task)/labels/\(escaped)"
        #expect(try await server.send(.put, path).status == .accepted)
        let command = try AddLabel(jsonBytes: Array(try #require(await server.commands().first).payload.utf8))
        #expect(command.label == label)
    }

    @Test(
        "Bad input is refused with a problem that names the member, and publishes nothing",
        arguments: [
            ("POST", "/projects", #"{"projectId":"x","name":"Web"}"#, 422), ("POST", "/projects", #"{"name":"Web"}"#, 422),
            ("POST", "/projects/x/archive", "{}", 422), ("PUT", "/projects/\(ProjectsServer.project)/team", nil, 422),
            ("POST", "/projects/\(ProjectsServer.project)/archive", nil, 415),
            ("PATCH", "/projects/\(ProjectsServer.project)", #"{"owner":"me"}"#, 422),
            ("POST", "/projects/\(ProjectsServer.project)/tasks/\(ProjectsServer.task)/move", #"{"toColumnId":3}"#, 422),
        ] as [(String, String, String?, Int)])
    func refused(method: String, path: String, body: String?, status: Int) async throws {
        let answer = try await server.send(try #require(HTTPRequest.Method(method)), path, body)
        #expect(answer.status.code == status)
        #expect(answer.problem != nil)
        #expect(await server.commands().isEmpty)
    }
}
