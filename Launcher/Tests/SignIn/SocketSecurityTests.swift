import Foundation
import PlatformTesting
import SocketTesting
import Testing

@testable import tributary

/// What ASVS 5.0 asks of sockets that belong to somebody, over real processes.
@Suite(.serialized)
struct SocketSecurityTests {
    private let email = "ada@example.org"
    private static let subprotocols = ["tributary.duplex.v1", "tributary.down.v1"]

    @Test func `ASVS 4_4_2 (cross-site socket hijacking): a page of somebody else opens no socket, whoever's cookie goes along`()
        async throws
    {
        try await inTwoProcesses { url, _ in
            let browser = LiveBrowser()
            #expect(try await browser.signIn(url, email) == 200)
            for origin in ["https://evil.example.com", "null", "\(url).evil.example.com"] {
                let refused = try await socket(url, browser, origin: origin).next()
                guard case .refused(403, let body) = refused else {
                    Issue.record("\(origin) was let in: \(refused)")
                    continue
                }
                #expect(body.contains("foreign-origin"))
            }
            // Our own page, and a program, which names none.
            for origin in [url.replacing("localhost", with: "127.0.0.1"), nil] {
                #expect(try await socket(url, browser, origin: origin).next() == .opened(subprotocol: "tributary.duplex.v1"))
            }
        }
    }

    @Test func `ASVS 7_4_1: signing out closes the session's sockets in every process within two seconds, and no others`() async throws {
        try await inTwoProcesses { url, elsewhere in
            let other = LiveBrowser()
            #expect(try await other.signIn(url, email) == 200)
            let stays = try await socket(elsewhere, other)
            try await isSignedIn(stays)
            let time = try await shortest(under: .seconds(2)) {
                let browser = LiveBrowser()
                #expect(try await browser.signIn(url, email) == 200)
                let sockets = [try await socket(url, browser), try await socket(elsewhere, browser)]
                for socket in sockets { try await isSignedIn(socket) }
                let begin = ContinuousClock.now
                #expect(try await browser.send("DELETE", "\(url)/identity/session").status == 202)
                for socket in sockets { #expect(await ending(of: socket) == 3_501) }
                let time = ContinuousClock.now - begin
                #expect(try await socket(elsewhere, browser).next() == .opened(subprotocol: "tributary.down.v1"), "it is nobody's any more")
                return time
            }
            #expect(time < .seconds(2))
            try await stays.send(#"{"t":"pong"}"#)
            #expect(try await other.isSignedIn(elsewhere))
            #expect(await ending(of: stays, within: .milliseconds(100)) == nil)
        }
    }

    private func isSignedIn(_ socket: SocketClient) async throws {
        #expect(await socket.next() == .opened(subprotocol: "tributary.duplex.v1"))
        #expect(await socket.text()?.contains(#""authenticated":true"#) == true)
    }

    /// The code a socket is closed with; nil where it stays open.
    private func ending(of socket: SocketClient, within limit: Duration = .seconds(60)) async -> Int? {
        while true {
            switch await socket.next(within: limit) {
            case .closed(let code, _): return code
            case .gone: return 0
            case .late, .refused: return nil
            default: continue
            }
        }
    }

    private func socket(_ url: String, _ browser: LiveBrowser, origin: String? = nil) async throws -> SocketClient {
        let port = try #require(URL(string: url)?.port)
        let cookies = await browser.cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        return try await SocketClient.connect(
            port: port, to: "/gateway/socket", headers: [("Cookie", cookies)] + (origin.map { [("Origin", $0)] } ?? []),
            subprotocols: Self.subprotocols)
    }

    /// The product in one process, a gateway in another, and a person who is registered.
    private func inTwoProcesses(_ body: (String, String) async throws -> Void) async throws {
        try await Installation.with { world in
            let (one, other) = (try world.start(), try world.start(["gateway-application", "identity-application"]))
            let (url, elsewhere) = (try await one.ready(), try await other.ready())
            #expect(try await world.client(url).register(IdentityClient.newID(), email: email).status == 201)
            try await body(url, elsewhere)
            for process in [one, other] { #expect(try await process.end() == 0) }
        }
    }
}
