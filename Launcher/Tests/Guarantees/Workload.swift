import EventSourcing
import Foundation
import PlatformTesting

/// People who change all the time, as clients that insist: each request is repeated under its id until it is accepted.
actor Workload {
    /// What was accepted: the request's id and whom it was about.
    private(set) var accepted: [String: String] = [:]
    private let people: [String]
    private var url: String?

    init(people: [String]) { self.people = people }

    /// Where the service is now; nil while nobody knows.
    func serve(at url: String?) { self.url = url }

    /// Lets everybody make so many changes.
    func run(changes: Int, with client: @escaping @Sendable (String) throws -> IdentityClient) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in people {
                group.addTask { for change in 0..<changes { try await self.change(person, change, client) } }
            }
            try await group.waitForAll()
        }
    }

    private func change(_ person: String, _ number: Int, _ client: @escaping @Sendable (String) throws -> IdentityClient) async throws {
        let request = UniqueID.random()
        _ = try await eventually("request \(request) is accepted", within: .seconds(120)) { () -> Bool? in
            guard let url = await self.url else { return nil }
            guard let answer = try? await client(url).rename(person, to: "Name \(number)", request: request) else { return nil }
            if answer.status == 503 { return nil }
            guard answer.status == 202 else { throw NotInTime("an answer other than \(answer.status) \(answer.body)", within: .zero) }
            return true
        }
        accepted[request] = person
    }
}
