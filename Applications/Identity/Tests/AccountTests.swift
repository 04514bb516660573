import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing
import WebAPI

@Suite("Accounts and profiles over HTTP")
struct AccountTests {
    let server = IdentityServer()
    private static let user = "/identity/users/\(IdentityServer.userId)"

    @Test(
        "Each command has its route, and the user's id comes from the path",
        arguments: [
            (HTTPRequest.Method.patch, "", #"{"firstName":"Augusta"}"#, "ModifyUser", #","firstName":"Augusta""#),
            (.put, "/email", #"{"email":"ada@example.org"}"#, "ChangeEmail", #","email":"ada@example.org""#),
            (.post, "/lock", #"{"reason":"asked for"}"#, "LockAccount", #","reason":"asked for""#),
            (.post, "/unlock", "{}", "UnlockAccount", ""),
            (.post, "/close", #"{"reason":"left"}"#, "CloseAccount", #","reason":"left""#),
        ])
    func commands(method: HTTPRequest.Method, path: String, body: String, type: String, members: String) async throws {
        let answer = try await server.send(method, Self.user + path, body)
        #expect(answer.status == .accepted)
        let commands = await server.commands()
        #expect(commands.map(\.type) == ["tributary.identity.\(type).v1"])
        #expect(commands.map(\.payload) == [#"{"userId":"\#(IdentityServer.userId)"\#(members)}"#])
    }

    @Test("An id in the path that is no id is refused by name", arguments: ["a.b", "%2A", "%3E", "a%20b", "x"])
    func badID(id: String) async throws {
        let answer = try await server.send(.post, "/identity/users/\(id)/lock", #"{"reason":""}"#)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.pointer == "/userId")
        #expect(await server.written().isEmpty)
    }

    @Test("A profile is shown as it stands in the view")
    func profile() async throws {
        await server.views.put(IdentityServer.userId, #"{"firstName":"Ada"}"#)
        let answer = try await server.send(.get, Self.user, headers: [.init("Tributary-Position")!: "identity:1"])
        #expect(answer.status == .ok)
        #expect(answer.text == #"{"firstName":"Ada"}"#)
    }

    @Test("Profiles are paged, and can be those of one status")
    func page() async throws {
        await server.views.put("a", #"{"status":"active"}"#)
        await server.views.put("b", #"{"status":"locked"}"#)
        let answer = try await server.send(.get, "/identity/users?status=locked")
        #expect(answer.text == #"{"items":[{"status":"locked"}],"next":null}"#)
        #expect(try await server.send(.get, "/identity/users?status=asleep").problem == "bad-parameter")
    }

    @Test("What the document says needs credentials is refused without, and nothing else")
    func closedByDefault() async throws {
        let document = try await server.send(.get, "/identity/openapi.json", asOperator: false)
        var operations: [(method: String, path: String, isOpen: Bool)] = []
        _ = document.members { root -> Bool? in
            root.member("paths")?.forEachMember { path, item in
                item.forEachMember { method, operation in
                    var isOpen = false
                    operation.member("security")?.forEachElement { _, requirement in
                        var schemes = 0
                        requirement.forEachMember { _, _ in schemes += 1 }
                        if schemes == 0 { isOpen = true }
                    }
                    operations.append((method.uppercased(), path, isOpen))
                }
            }
            return true
        }
        #expect(operations.contains { $0.isOpen } && operations.contains { !$0.isOpen })
        for operation in operations {
            let path = operation.path.split(separator: "/").map { $0.hasPrefix("{") ? IdentityServer.userId : String($0) }.joined(
                separator: "/")
            let answer = try await server.send(.init(operation.method)!, "/\(path)", "{}", asOperator: false)
            let isRefused = ["unauthorized", "not-signed-in"].contains(answer.problem)
            #expect(isRefused == !operation.isOpen, "\(operation.method) \(operation.path)")
        }
        #expect(await server.written().isEmpty)
    }

    @Test("Every reference of the document leads to a schema, and no event is among them")
    func references() async throws {
        let document = try await server.send(.get, "/identity/openapi.json", asOperator: false)
        var names: Set<String> = []
        _ = document.members { root -> Bool? in
            root.member("components")?.member("schemas")?.forEachMember { name, _ in names.insert(name) }
            return true
        }
        let references = Set(document.text.split(separator: "#/components/schemas/").dropFirst().map { String($0.prefix { $0 != "\"" }) })
        #expect(references == names)
        #expect(!names.contains("UserRegistered"))
        #expect(names.isSuperset(of: ["RegisterUserRequest", "UserProfile", "UserId", "Problem"]))
    }
}
