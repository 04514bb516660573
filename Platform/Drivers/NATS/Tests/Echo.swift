import NATS
import PlatformTesting

/// Answers on a subject with what was asked, headers and payload, while the body runs.
func withEcho<Result>(
    on subject: String, over connection: NATSConnection, capacity: Int = 16_384, _ body: () async throws -> Result
) async throws -> Result {
    let subscription = try await connection.subscribeAtOnce(subject, capacity: capacity)
    async let answering: Void = answer(subscription, over: connection)
    let result = try await body()
    subscription.close()
    try await answering
    return result
}

private func answer(_ subscription: NATSSubscription, over connection: NATSConnection) async throws {
    while let delivery = try await subscription.next() {
        for message in delivery.messages {
            guard let reply = message.reply else { continue }
            try connection.publish(reply, headers: message.headers, payload: message.payload)
        }
    }
}

extension NATSConnection {
    /// Subscribes, and returns when the server knows of it.
    func subscribeAtOnce(_ subject: String, capacity: Int) async throws -> NATSSubscription {
        let subscription = try await subscribe(subject, capacity: capacity)
        try await roundTrip()
        return subscription
    }

    /// Returns when the server has answered, and so knows of every subscription that was made before. What was published may still be on its way: it waits
    /// in the connection's queue, which a lone request does not pass through.
    func roundTrip() async throws {
        do throws(NATSError) {
            _ = try await request("nobody.\(NATSServer.uniqueContext())", payload: [], timeout: .seconds(30))
        } catch {
            guard error.code == .noResponders else { throw error }
        }
    }
}

/// The headers in a block, sorted: libnats keeps no order between names.
func sortedHeaders(_ block: [UInt8]) -> [String] {
    String(decoding: block, as: UTF8.self).split(separator: "\r\n").map(String.init).sorted()
}
