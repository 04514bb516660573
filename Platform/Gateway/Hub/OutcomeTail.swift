internal import EventLog
internal import EventSourcing
internal import Logging

/// Reads the end of OUTCOMES once for the whole process and hands what comes to the rosters, in the order of the stream.
struct OutcomeTail: Sendable {
    let hub: Hub

    private static let batch = 1_000
    private static let pause: Duration = .milliseconds(200)

    /// Reads until the task is cancelled. Where reading ends and the stream is still the same, it goes on behind what was handed out.
    func run() async throws {
        var standing: Roster.Standing?
        while true {
            do {
                let state = try await hub.store.state(of: StreamName.outcomes)
                let epoch = Self.epoch(of: state)
                if let known = standing, known.epoch != epoch || known.position > state.lastSequence {
                    hub.logger.error("OUTCOMES is not the stream that it was; every connection is ended")
                    try await hub.everywhere { $0.interrupt() }
                    standing = nil
                }
                try await follow(&standing, epoch, from: state.lastSequence)
            } catch {
                try Task.checkCancellation()
                hub.logger.warning("cannot read OUTCOMES at the moment", metadata: ["error": "\(error)"])
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func follow(_ standing: inout Roster.Standing?, _ epoch: String, from end: UInt64) async throws {
        var known = standing ?? Roster.Standing(epoch: epoch, position: end)
        let reader = try await hub.store.read(StreamName.outcomes, after: known.position)
        if standing == nil {
            standing = known
            try await hub.everywhere { [known] in $0.begin(known) }
        }
        do {
            while let batch = try await reader.next(atMost: Self.batch) {
                guard let last = batch.last else { continue }
                let outcomes = batch.compactMap(StoredOutcome.init)
                try await hub.everywhere { $0.deliver(outcomes, through: last.sequence) }
                known.position = last.sequence
                standing = known
            }
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
    }

    /// When the stream was made, as one token.
    static func epoch(of state: StreamState) -> String { state.created.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
}
