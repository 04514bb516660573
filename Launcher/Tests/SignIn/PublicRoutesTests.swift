import EventLog
import EventSourcing
import Foundation
import Logging
import NATS
import PlatformTesting
import Testing

@testable import tributary

/// Walks the routes of all documents of all applications.
@Suite(.serialized)
struct PublicRoutesTests {
    private struct Route {
        let method: String
        let path: String
        let operation: [String: Any]

        var name: String { PublicRoutes.name(method, path) }
        var isPublic: Bool { PublicRoutes.applications.contains(name) }

        /// Whether the document says that no credentials are needed.
        var saysPublic: Bool { (operation["security"] as? [[String: Any]])?.contains { $0.isEmpty } == true }

        /// The path with the person's id where it names one, and ids of nothing elsewhere.
        func path(of person: String) -> String {
            path.split(separator: "/").map { segment in
                guard segment.hasPrefix("{") else { return "/\(segment)" }
                return segment == "{userId}" ? "/\(person)" : "/\(IdentityClient.newID())"
            }.joined()
        }
    }

    @Test func `ASVS 8_2_1: every route is behind a session, a token or the operator key, or stands in the one list of public ones`()
        async throws
    {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let up = try TributaryProcess(
                ["up", "--examples", "--port", "0", "--data", data], environment: try issuers(scratch), in: scratch)
            let url = try await up.ready()
            let client = IdentityClient(url: url, key: try Scratch.text("\(data)/operator-key").trimmingCharacters(in: .newlines))
            let (victim, email) = (IdentityClient.newID(), "victim@example.org")
            let registered = try await client.register(victim, email: email)
            #expect(registered.status == 201)
            #expect(try await client.profile(victim, at: registered.headers["tributary-position"]).status == 200)
            let stranger = LiveBrowser(cookies: ["session": try await session(of: IdentityClient.newID(), data)])
            #expect(try await stranger.isSignedIn(url))

            let routes = try await routes(client)
            #expect(routes.count > 30)
            for route in routes {
                #expect(route.saysPublic == route.isPublic, "\(route.name)")
                let body: [String: any Sendable]? = route.method == "GET" ? nil : [:]
                let anonymous = try await LiveBrowser().send(route.method, url + route.path(of: victim), body)
                // A login that nobody made is answered with 401 too, by the route itself.
                let isRefused = ["not-signed-in", "unauthorized"].contains { anonymous.body.contains("/problems/\($0)\"") }
                #expect(isRefused == !route.isPublic, "\(route.name): \(anonymous.status) \(anonymous.body)")
                #expect(!isRefused || anonymous.status == 401 && anonymous.headers["www-authenticate"] != nil, "\(route.name)")

                let wait = ["Prefer": "wait=60"]
                let answer = try await stranger.send(route.method, url + route.path(of: victim), body, headers: wait)
                #expect(!answer.body.contains(email) && !answer.body.contains("victim"), "\(route.name): \(answer.body)")
                if !route.isPublic, route.path.contains("{userId}") { #expect(answer.status == 403, "\(route.name): \(answer.body)") }
                if (route.operation["security"] as? [[String: Any]])?.map({ Array($0.keys) }) == [["operatorKey"]] {
                    #expect(answer.status == 403, "\(route.name): \(answer.body)")
                }
                // What is left was asked with no body, or about things that are not there.
                #expect(
                    answer.status >= 400 || route.method == "GET" || route.isPublic || route.name == "DELETE /identity/session",
                    "\(route.name): \(answer.body)")
                if route.name == "DELETE /identity/session" {
                    await stranger.set("session", to: try await session(of: IdentityClient.newID(), data))
                }
            }
            let names = Set(routes.map(\.name))
            let missing = PublicRoutes.applications.filter { !names.contains($0) && !$0.contains(" /gateway/") }
            #expect(missing.isEmpty, "the list names routes that are not there")
            for operation in PublicRoutes.operations {
                // A check of readiness may take longer than it is given, once.
                _ = try await eventually("\(operation) is answered") {
                    try await LiveBrowser().send("GET", url + operation.dropFirst("GET ".count)).status == 200 ? true : nil
                }
            }
            #expect(try await up.end() == 0)
        }
    }

    /// An issuer that is never asked anything, so that the routes of external sign-in are there.
    private func issuers(_ scratch: Scratch) throws -> [String: String] {
        let (file, secret, page) = ("\(scratch.path)/issuers.json", "\(scratch.path)/secret", "http://localhost:3000")
        try "a secret of a client".write(toFile: secret, atomically: true, encoding: .utf8)
        try """
        {"page": "\(page)/login", "issuers": [{"id": "nobody", "displayName": "Nobody", "issuer": "http://127.0.0.1:9",
          "clientId": "tributary", "clientSecretFile": "\(secret)"}]}
        """.write(toFile: file, atomically: true, encoding: .utf8)
        return ["OIDC_ISSUERS_FILE": file, "PUBLIC_URL": page]
    }

    /// What the documents of all applications of the table say.
    private func routes(_ client: IdentityClient) async throws -> [Route] {
        var routes: [Route] = []
        for service in Services.all where service.kind == .application {
            let document = try await client.get("/\(service.context)/openapi.json")
            #expect(document.status == 200, "\(service.name)")
            let object = try #require(try JSONSerialization.jsonObject(with: Data(document.body.utf8)) as? [String: Any])
            let paths = try #require(object["paths"] as? [String: [String: [String: Any]]], "\(service.name)")
            for (path, methods) in paths.sorted(by: { $0.key < $1.key }) {
                for (method, operation) in methods.sorted(by: { $0.key < $1.key }) {
                    routes.append(Route(method: method.uppercased(), path: path, operation: operation))
                }
            }
        }
        return routes
    }

    /// The cookie of a new session, written beside the running process.
    private func session(of user: String, _ data: String) async throws -> String {
        let run = try RunFile(contentsOf: DataDirectory(data).runFile)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let nats = try await NATSConnection.connect(NATSConfiguration(url: run.natsURL, name: "test"), logger: logger)
        let sessions = SessionDirectory(JetStreamStore(nats, logger: logger), now: SystemClock.now)
        let login = Session.hash(UniqueID.random())
        try await sessions.open(UniqueID.make(at: SystemClock.now()), of: user, for: login, startedAt: SystemClock.now())
        let taken = try await sessions.take(login, for: .cookie)
        await nats.close()
        return "\(taken?.sessionID ?? "").\(taken?.secret ?? "")"
    }
}
