import EventSourcing
import IdentityAggregator
import PlatformTesting
import Testing
import Views

/// What is told on channels, when processes die.
@Suite(.serialized) struct LiveViewTests {
    @Test func `what an aggregator committed and did not tell before it was killed is told after its restart`() async throws {
        try await Installation.with { installation in
            let others = try installation.start(["identity-application", "identity-component"])
            let client = try installation.client(try await others.ready())
            let id = IdentityClient.newID()
            #expect(try await client.register(id, email: "ada@example.org").status == 201)

            let killed = try installation.start(
                ["identity-aggregator"], environment: ["TRIBUTARY_FAULTS": "aggregator.committed@1=kill"])
            #expect(try await killed.status() == 9)
            let reader = ViewReader(try installation.database)
            let row = try await reader.row(UserProfiles.view, id: id)
            await reader.close()
            #expect(row != nil, "it can be read")
            #expect(try await told(id, in: installation).isEmpty, "and was not told")

            let restarted = try installation.start(["identity-aggregator"])
            let told = try await eventually("it is told") { () -> [RecordedMessage]? in
                let found = try await self.told(id, in: installation)
                return found.isEmpty ? nil : found
            }
            // As it was committed, or later: the restarted one reads on meanwhile.
            let revision = told.first?.headers[.revision].flatMap(PositionToken.init)?.sequence ?? 0
            #expect(revision >= row?.position ?? .max)
            #expect(try await restarted.end() == 0)
            #expect(try await others.end() == 0)
        }
    }

    private func told(_ id: String, in installation: Installation) async throws -> [RecordedMessage] {
        try await installation.messages(of: StreamName.changes).filter { $0.subject == "change.user.\(id)" }
    }
}
