import Foundation
import NATS

/// Writes commands that nobody can read, past the application, and has them skipped as an operator would: so that there is something to park.
///
/// Behind each stands a good command to the same account, which waits with it and must come about in the end.
actor Troublemaker {
    /// The accounts that have a reason to be parked.
    private(set) var accounts: Set<String> = []
    private var isOver = false
    private let nats: NATSConnection
    private static let pause: Duration = .milliseconds(300)

    init(_ nats: NATSConnection) { self.nats = nats }

    /// Goes on until `end()`; what was begun is brought to its end.
    func live(seed: UInt64, round: String) async {
        isOver = false
        var generator = SeededRandom(seed: seed, salt: "trouble in \(round)")
        while !isOver {
            let account = Operation.newID(using: &generator)
            accounts.insert(account)
            let unreadable = Operation.newID(using: &generator)
            let good = Operation.newID(using: &generator)
            let position = await persistently { try await self.write(unreadable, "Deposit", "no JSON", to: account) }
            await persistently { try await self.write(good, "OpenAccount", #"{"accountId":"\#(account)","owner":"Waiting"}"#, to: account) }
            await persistently { try await self.skip(position, of: account) }
            try? await Task.sleep(for: Self.pause)
        }
    }

    func end() { isOver = true }

    /// Servers come and go: until it works, a minute at most.
    @discardableResult
    private func persistently(_ body: () async throws -> UInt64?) async -> UInt64 {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if let result = try? await body() { return result }
            try? await Task.sleep(for: .milliseconds(100))
        }
        return 0
    }

    /// Appends a command; the message's id makes a repetition harmless.
    private func write(_ id: String, _ type: String, _ body: String, to account: String) async throws -> UInt64? {
        let headers = [
            "ce-specversion": "1.0", "ce-id": id, "ce-type": "tributary.bank.\(type).v1", "ce-source": "/crash-matrix",
            "ce-time": Date.now.formatted(.iso8601), "Nats-Msg-Id": id,
        ]
        let subject = "bank.command.\(Self.partition(of: account)).account.\(account)"
        return try await publish(subject, headers, body)
    }

    /// Asks for the first message of the account's lane to be given up; nil while it is not parked yet.
    private func skip(_ position: UInt64, of account: String) async throws -> UInt64? {
        let subject = "parked.component-bank.bank.account.\(account)"
        let answer = try await nats.request("$JS.API.DIRECT.GET.PARKED.\(subject)", payload: [])
        guard answer.status == nil, let last = RawLog.headers(answer.headers)["nats-sequence"] else { return nil }
        let order = #"{"what":"skip","reason":"the crash matrix has written it","sequence":\#(position)}"#
        return try await publish(
            subject, ["Nats-Expected-Last-Subject-Sequence": last, "ce-time": Date.now.formatted(.iso8601)], order)
    }

    private func publish(_ subject: String, _ headers: [String: String], _ body: String) async throws -> UInt64? {
        let block = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
        let answer = try JSONTree(try await nats.request(subject, headers: Array(block.utf8), payload: Array(body.utf8)).payload)
        // A refusal names a sequence too: 0.
        return answer["error"] == nil ? answer["seq"]?.whole.map { UInt64($0) } : nil
    }

    /// FNV-1a-32 modulo 16.
    private static func partition(of id: String) -> UInt32 {
        id.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 } % 16
    }
}
