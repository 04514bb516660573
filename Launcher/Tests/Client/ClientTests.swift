import Foundation
import PlatformTesting
import Testing

/// The client library in TypeScript.
@Suite(.serialized) struct ClientTests {
    @Test func `it does what it promises against a server that plays a script`() async throws {
        try await ClientWorkspace.with { client in try await client.run("unit/") }
    }

    @Test func `in a browser people register, sign in, and see what changes`() async throws {
        try await against { installation, client, url in
            try await client.run("real/browser.test.mjs", environment: environment(url), within: .seconds(420))
        }
    }

    @Test func `in two browsers two people see what each of them does to a board`() async throws {
        try await against { installation, client, url in
            let environment = environment(url).merging(["OPERATOR_KEY": try installation.operatorKey()]) { $1 }
            try await client.run("real/board.test.mjs", environment: environment, within: .seconds(300))
        }
    }

    @Test func `on a bad line every command resolves once and has one effect`() async throws {
        try await against { installation, client, url in
            let output = try await client.run("real/flaky.test.mjs", environment: environment(url), within: .seconds(300))
            // `# user <id> modified <count>`
            let words = output.split(separator: "\n").first { $0.contains(" modified ") }?.split(separator: " ") ?? []
            let user = try #require(words.firstIndex(of: "user").map { String(words[$0 + 1]) })
            let count = try #require(words.last.flatMap { Int($0) })
            let modified = try await installation.messages(of: "IDENTITY_EVENTS").filter {
                $0.subject == "identity.event.user.\(user)" && $0.headers.value(of: "ce-type")?.contains("UserModified") == true
            }
            #expect(modified.count == count)
        }
    }

    /// Lends an installation of the whole product, and the library.
    private func against(_ body: (Installation, ClientWorkspace, _ url: String) async throws -> Void) async throws {
        try await ClientWorkspace.with { client in
            try await Installation.with { installation in
                let tributary = try installation.start()
                try await body(installation, client, try await tributary.ready())
                #expect(try await tributary.end() == 0)
            }
        }
    }

    private func environment(_ url: String) -> [String: String] {
        var environment = ["INSTALLATION": url]
        environment["SEED"] = ProcessInfo.processInfo.environment["SEED"]
        return environment
    }
}
