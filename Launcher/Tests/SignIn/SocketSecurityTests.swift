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
