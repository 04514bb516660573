import Foundation

/// Talks to the example greetings over HTTP, as somebody outside would.
struct GreetingsClient: Sendable {
    let client: IdentityClient

    /// What the view shows of a person.
    struct Greeting: Decodable, Equatable, Sendable {
        let words: String
        let times: Int
    }

    /// Asks for a greeting; waits for the outcome unless that is said otherwise.
    func greet(_ person: String, _ name: String = "Ada", key: String = UUID().uuidString, waiting: Bool = true) async throws
        -> IdentityClient.Answer
    {
        var headers = ["Authorization": "Bearer \(client.key)", "Idempotency-Key": key]
        if waiting { headers["Prefer"] = "wait=60" }
        return try await client.send(
            "POST", "/greetings/people/\(person)/greetings", try JSONSerialization.data(withJSONObject: ["name": name]), headers)
    }

    /// How a person was greeted last, nil where they were not, in a view that has come to the position.
    func greeting(_ person: String, at position: String? = nil) async throws -> Greeting? {
        let position = position.map { ["Tributary-Position": $0] } ?? [:]
        let headers = ["Authorization": "Bearer \(client.key)"].merging(position) { $1 }
        let answer = try await client.send("GET", "/greetings/people/\(person)", nil, headers)
        return answer.status == 404 ? nil : try JSONDecoder().decode(Greeting.self, from: Data(answer.body.utf8))
    }
}
