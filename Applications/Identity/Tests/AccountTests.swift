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
        await server.views.put("a", "{}")
        let answer = try await server.send(.get, "/identity/users?status=locked")
        #expect(answer.text == #"{"items":[{}],"next":null}"#)
        #expect(await server.views.conditions == [ViewCondition(member: "status", value: "locked")])
        #expect(try await server.send(.get, "/identity/users?status=asleep").problem == "bad-parameter")
    }

    @Test("Without credentials only registering and signing in are open: every other operation of the document is refused")
    func closedByDefault() async throws {
        let document = try await server.send(.get, "/identity/openapi.json", asOperator: false)
        var operations: [(id: String, method: String, path: String)] = []
        _ = document.members { root -> Bool? in
            root.member("paths")?.forEachMember { path, item in
                item.forEachMember { method, operation in
                    operations.append((operation.member("operationId")?.string ?? "", method.uppercased(), path))
                }
            }
            return true
        }
        #expect(
            Set(operations.map(\.id)) == [
                "RegisterUser", "ModifyUser", "ChangeEmail", "LockAccount", "UnlockAccount", "CloseAccount", "UserProfile",
                "UserProfileList", "RequestStatus", "AuthenticateUser", "TakeSession", "Session", "SignOut", "IssueTokens",
                "RefreshTokens", "KeySet", "RevokeSession", "RevokeAllSessions", "LoginIssuers", "ChangePassword",
                "RequestPasswordReset", "ResetPassword", "VerifyEmail", "RequestEmailVerification", "SessionsOfUser", "LoginAudit",
            ])
        for operation in operations {
            var path = operation.path
            for name in ["{userId}", "{sessionId}"] { path = path.replacing(name, with: IdentityServer.userId) }
            path = path.replacing("{requestId}", with: "x")
            let problem = try await server.send(.init(operation.method)!, path, "{}", asOperator: false).problem
            let isClosed = ["unauthorized", "not-signed-in"].contains(problem)
            let isOpen = [
                "RegisterUser", "RequestStatus", "AuthenticateUser", "TakeSession", "IssueTokens", "RefreshTokens", "KeySet",
                "LoginIssuers", "RequestPasswordReset", "ResetPassword", "VerifyEmail",
            ].contains(operation.id)
            #expect(isClosed == !isOpen, "\(operation.id)")
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
