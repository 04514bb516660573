import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// Two processes of one aggregator, one of them stopped (SIGSTOP) or killed at any time.
@Suite(.serialized)
struct AggregatorInstancesTests {
    @Test
    func `whichever instance of an aggregator is paused, the other one shows the next event within ten seconds, and nothing is doubled`()
        async throws
    {
        try await Installation.with { installation in
            let rest = try installation.start(["identity-application", "identity-component"])
            let first = try installation.start(["identity-aggregator"])
            _ = try await first.ready()
            let second = try installation.start(["identity-aggregator"])
            _ = try await second.ready()
            let client = try installation.client(try await rest.ready())
            let id = IdentityClient.newID()
            let registered = try await client.register(id, email: "ada@example.org")
            #expect(try await client.profile(id, at: registered.headers["tributary-position"]).status == 200)

            for (round, paused) in [first, second, first].enumerated() {
                await paused.signal(SIGSTOP)
                let renamed = try await client.rename(id, to: "Round \(round)", request: UniqueID.random(), waiting: true)
                _ = try await eventually("the other one shows it", within: .seconds(30)) {
                    let answer = try await client.profile(id, at: renamed.headers["tributary-position"])
                    return answer.status == 200 && answer["firstName"] == "Round \(round)" ? true : nil
                }
                // It wakes up in the belief that it works; what it commits is fenced.
                await paused.signal(SIGCONT)
            }
            await second.signal(SIGKILL)
            let last = try await client.rename(id, to: "Alone", request: UniqueID.random(), waiting: true)
            _ = try await eventually("the other one shows it", within: .seconds(30)) {
                try await client.profile(id, at: last.headers["tributary-position"])["firstName"] == "Alone" ? true : nil
            }
            let live = try await installation.digest()
            #expect(try await installation.replay() == live, "what two instances made is what one makes")
            #expect(try await first.end() == 0)
            #expect(try await rest.end() == 0)
        }
    }
}
