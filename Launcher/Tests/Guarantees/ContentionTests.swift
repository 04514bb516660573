import EventSourcing
import PlatformTesting
import Testing

@testable import tributary

/// Many who want the same at the same moment.
@Suite(.serialized)
struct ContentionTests {
    @Test func `of many registrations of one address at the same moment exactly one wins`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let client = try installation.client(try await process.ready())
            for round in 0..<3 {
                let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                    for _ in 0..<12 {
                        group.addTask { try await client.register(IdentityClient.newID(), email: "Wanted-\(round)@example.org").status }
                    }
                    return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
                }
                #expect(statuses == [201: 1, 409: 11])
            }
            #expect(try await process.end() == 0)
        }
    }
}
