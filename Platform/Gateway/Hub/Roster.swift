internal import EventLog
internal import NIOCore

/// The connections of one event loop. Nothing else touches them, so nothing is locked.
final class Roster {
    /// Where OUTCOMES stands; nil while it cannot be read.
    private(set) var standing: Standing?
    private(set) var isDraining = false
    private(set) var connections: [String: Connection] = [:]
    let channels = ChannelRoster()

    struct Standing: Hashable, Sendable {
        let epoch: String
        /// Everything up to here has been handed out.
        var position: UInt64
    }

    var count: Int { connections.count }

    func begin(_ standing: Standing) { self.standing = standing }

    /// Takes a connection in; the one of the same name that it replaces is ended.
    func add(_ connection: Connection) {
        supersede(connection.id)
        connections[connection.id] = connection
    }

    /// Lets it go; whether it was still the one of its name.
    @discardableResult
    func remove(_ connection: Connection) -> Bool {
        connection.close()
        guard connections[connection.id] === connection else { return false }
        connections[connection.id] = nil
        return true
    }

    func supersede(_ id: String) { connections[id]?.link.end(.replaced) }

    /// Hands out outcomes in the order of the stream.
    func deliver(_ outcomes: [StoredOutcome], through position: UInt64) {
        var told: [Connection] = []
        for outcome in outcomes {
            guard let connection = connections[outcome.inbox] else { continue }
            if connection.take(outcome) { told.append(connection) }
        }
        // A second flush of the same connection finds nothing to do.
        for connection in told { connection.link.flush() }
        standing?.position = position
    }

    /// Once a second: pings, and limits of time.
    func tick(_ now: ContinuousClock.Instant, ping: OutboundFrame, limits: GatewayLimits) {
        for connection in connections.values {
            if !connection.owner.isAuthenticated, now - connection.openedAt > limits.anonymousLife {
                connection.link.end(.anonymousForTooLong)
            } else {
                connection.link.tick(now, ping: ping)
            }
        }
    }

    /// Takes no more connections and sends away those that are there.
    func drain(over spread: Duration) {
        isDraining = true
        for connection in connections.values { connection.link.end(.draining(over: spread)) }
    }

    /// What was read can no longer be gone on with: the clients come back and learn where they stand.
    func interrupt() {
        standing = nil
        for connection in connections.values { connection.link.end(.interrupted) }
    }

    func endAll(_ code: CloseCode, where isMeant: (ConnectionOwner) -> Bool) {
        for connection in connections.values where isMeant(connection.owner) { connection.link.end(code) }
    }
}

extension CloseCode {
    /// With a moment of its own for each client.
    static func draining(over spread: Duration) -> CloseCode {
        .draining(reconnectAfter: Int64.random(in: 0...max(1, Int64(spread / .milliseconds(1)))))
    }
}
