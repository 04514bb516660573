import Crypto
import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing
import Views
import WebAPI

@Suite("Teams over HTTP")
struct TeamTests {
    let server = IdentityServer()
    private static let team = "01930000-0000-7000-8000-000000000031"
    private static let membership = "01930000-0000-7000-8000-000000000041"
    private static let invite = "01930000-0000-7000-8000-000000000051"
    private static let path = "/identity/teams/\(team)"
    private static let user = "/identity/users/\(IdentityServer.userId)"

    @Test(
        "Each command has its route, and the ids come from the path",
        arguments: [
            (HTTPRequest.Method.patch, "", #"{"name":"Engine"}"#, "RenameTeam", #","name":"Engine""#), (.delete, "", nil, "DeleteTeam", ""),
            (.put, "/owner", #"{"membershipId":"\#(membership)"}"#, "TransferTeamOwnership", #","membershipId":"\#(membership)""#),
            (.post, "/leave", "{}", "LeaveTeam", ""),
            (
                .patch, "/members/\(membership)", #"{"role":"viewer"}"#, "ChangeMemberRole",
                #","membershipId":"\#(membership)","role":"viewer""#
            ), (.delete, "/members/\(membership)", nil, "RemoveMember", #","membershipId":"\#(membership)""#),
            (
                .post, "/invites", #"{"inviteId":"\#(invite)","email":"ada@example.org","role":"editor"}"#, "InviteMember",
                #","inviteId":"\#(invite)","email":"ada@example.org","role":"editor""#
            ), (.post, "/invites/\(invite)/resend", "{}", "ResendInvite", #","inviteId":"\#(invite)""#),
            (.delete, "/invites/\(invite)", nil, "RevokeInvite", #","inviteId":"\#(invite)""#),
            (
                .post, "/invites/\(invite)/accept", #"{"membershipId":"\#(membership)"}"#, "AcceptInvite",
                #","inviteId":"\#(invite)","membershipId":"\#(membership)""#
            ), (.post, "/invites/\(invite)/decline", "{}", "DeclineInvite", #","inviteId":"\#(invite)""#),
        ] as [(HTTPRequest.Method, String, String?, String, String)])
    func commands(method: HTTPRequest.Method, path: String, body: String?, type: String, members: String) async throws {
        let answer = try await server.send(method, Self.path + path, body)
        #expect(answer.status == .accepted, "\(answer.text)")
        let commands = await server.commands()
        #expect(commands.map(\.type) == ["tributary.identity.\(type).v1"])
        #expect(commands.map(\.payload) == [#"{"teamId":"\#(Self.team)"\#(members)}"#])
    }

    @Test("A team is founded below its collection")
    func create() async throws {
        let body = #"{"teamId":"\#(Self.team)","name":"Engine","membershipId":"\#(Self.membership)"}"#
        #expect(try await server.send(.post, "/identity/teams", body).status == .accepted)
        #expect(await server.commands().map(\.payload) == [body])
    }

    @Test("Of the token in a mail only a hash is written", arguments: ["accept", "decline"])
    func token(answer: String) async throws {
        let token = "a-secret-token_of-a-mail"
        let extra = answer == "accept" ? #","membershipId":"\#(Self.membership)""# : ""
        let body = #"{"token":"\#(token)"\#(extra)}"#
        #expect(try await server.send(.post, "\(Self.path)/invites/\(Self.invite)/\(answer)", body).status == .accepted)
        let proof = SHA256.hash(data: Array(token.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(await server.commands().first?.payload.contains(#""proof":"\#(proof)""#) == true)
        #expect(await !server.written().contains(token))
    }

    @Test(
        "What belongs to the process or to nobody is no route",
        arguments: ["\(path)/invites/\(invite)/expire", "\(path)/members/\(membership)/profile", "\(path)/members/\(membership)/close"])
    func internals(path: String) async throws {
        #expect(try await server.send(.post, path, "{}").status == .notFound)
    }

    @Test("A DELETE has a body or none; what is neither is refused")
    func deletion() async throws {
        #expect(try await server.send(.delete, Self.path, "{}").status == .accepted)
        #expect(try await server.send(.delete, Self.path, #"{"teamId":"\#(Self.invite)"}"#).problem == "path-contradiction")
        #expect(try await server.send(.delete, Self.path, #"{"force":true}"#).status == .unprocessableContent)
        let text = try await server.test { client in
            try await client.execute(
                uri: Self.path, method: .delete, headers: [.authorization: "Bearer \(IdentityServer.operatorKey)"],
                body: ByteBuffer(string: "force"))
        }
        #expect(text.status == .unsupportedMediaType)
        #expect(try await server.send(.post, "\(Self.path)/leave").status == .unsupportedMediaType, "only a DELETE goes without")
        #expect(await server.commands().count == 1)
    }

    @Test("Teams, lists and invites are shown as they stand in their views")
    func documents() async throws {
        await server.views.put(Self.team, #"{"teamId":"x"}"#, in: "team_members")
        await server.views.put(Self.team, #"{"invites":[]}"#, in: "invites_by_team")
        await server.views.put(IdentityServer.userId, #"{"teams":[]}"#, in: "teams_by_user")
        await server.views.put("0f", #"{"userId":"\#(IdentityServer.userId)"}"#, in: "invites_by_user")
        #expect(try await server.send(.get, Self.path).text == #"{"teamId":"x"}"#)
        #expect(try await server.send(.get, "\(Self.path)/invites").text == #"{"invites":[]}"#)
        #expect(try await server.send(.get, "\(Self.user)/teams").text == #"{"teams":[]}"#)
        #expect(try await server.send(.get, "\(Self.user)/invites").text == #"{"userId":"\#(IdentityServer.userId)"}"#)
        #expect(await server.views.filters == [ViewFilter("userId", equals: IdentityServer.userId)])
        #expect(try await server.send(.get, "/identity/teams").text == #"{"items":[{"teamId":"x"}],"next":null}"#)
    }
}
