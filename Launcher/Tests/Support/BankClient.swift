import Foundation

/// Talks to the bank over HTTP, as somebody outside would.
struct BankClient: Sendable {
    private let client: IdentityClient

    /// What the view `accounts` shows of one.
    struct Account: Decodable, Sendable {
        let accountId, status: String
        let balance: Int64
        let movements: Int
    }

    /// What the view `transfers` shows of one.
    struct Transfer: Decodable, Sendable {
        let transferId, from, to, status: String
        let amount: Int64
        let reason: String?

        /// Whether it has come to an end.
        var isOver: Bool { ["completed", "refused", "expired", "refunded"].contains(status) }
    }

    init(url: String, key: String) { client = IdentityClient(url: url, key: key) }

    static func newID() -> String { IdentityClient.newID() }

    /// Opens an account and waits for the outcome.
    func open(_ id: String) async throws -> IdentityClient.Answer {
        try await post("/bank/accounts", ["accountId": id, "owner": "Ada"])
    }

    /// Sends a command and waits for the outcome.
    func post(_ path: String, _ body: [String: any Sendable]) async throws -> IdentityClient.Answer {
        try await client.send(
            "POST", path, try JSONSerialization.data(withJSONObject: body), ["Prefer": "wait=60", "Authorization": "Bearer \(client.key)"])
    }

    func account(_ id: String, at position: String?) async throws -> Account {
        let position = position.map { ["Tributary-Position": $0] } ?? [:]
        let answer = try await client.send(
            "GET", "/bank/accounts/\(id)", nil, ["Authorization": "Bearer \(client.key)"].merging(position) { $1 })
        return try JSONDecoder().decode(Account.self, from: Data(answer.body.utf8))
    }

    /// Nil where it is not shown yet.
    func transfer(_ id: String) async throws -> Transfer? {
        let answer = try await client.send("GET", "/bank/transfers/\(id)", nil, ["Authorization": "Bearer \(client.key)"])
        return answer.status == 404 ? nil : try JSONDecoder().decode(Transfer.self, from: Data(answer.body.utf8))
    }
}
