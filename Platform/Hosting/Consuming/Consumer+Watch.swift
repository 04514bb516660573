import EventLog
import EventSourcing
import Logging

/// What is looked at while messages are handled: that the logs are what they were, how far behind we are, and whether anything moves at all.
extension Consumer {
    /// Looks after the logs while a session is at work; throws where one is not what it was.
    func keepWatch(over session: ConsumerSession<Handler>) async throws -> Bool {
        while true {
            try await Task.sleep(for: .seconds(1))
            // The position comes first: what is settled while the log is looked up may lie behind the end that the answer tells.
            let position = await session.lanes.settled
            let head: UInt64
            do throws(MessageStoreError) {
                head = try await headOfLog(reaching: position)
            } catch {
                // Servers come and go; a log that is not what it was does not.
                if error.code == .regressed { throw error }
                continue
            }
            await status.see(head: head)
            metrics.lag.record(Int64(clamping: head - position))
        }
    }

    /// Where the stream ends, after making sure of the logs; throws `.regressed` where one is not what it was, or ends before `position`.
    func headOfLog(reaching position: UInt64) async throws(MessageStoreError) -> UInt64 {
        var heads: [UInt64] = []
        for witness in witnesses { heads.append(try await witness.check().lastSequence) }
        guard let head = heads.first, head >= position else {
            throw MessageStoreError(
                .regressed,
                "\(stream) ends at \(heads.first ?? 0), but messages up to \(position) were handled: it was truncated, or restored from an older copy"
            )
        }
        return head
    }

    /// Notices when there is something to handle and nothing is: `/ready` turns red, and the log says so once.
    func watchForStalls() async {
        var watch = StallWatch(patience: configuration.stallAfter)
        while !Task.isCancelled {
            let change = watch.see(head: await status.head, position: await status.position, at: .now)
            await status.note(stall: watch.stall.map { "\($0)" })
            switch change {
            case .began(let stall):
                metrics.stalled.record(1)
                logger.error("the consumer has stalled", metadata: ["consumer": "\(name)", "stall": "\(stall)"])
            case .ended(let stall):
                metrics.stalled.record(0)
                logger.notice(
                    "the consumer moves again", metadata: ["consumer": "\(name)", "after": "\(stall.lasting.components.seconds) s"])
            case nil: break
            }
            try? await Task.sleep(for: min(.seconds(1), configuration.stallAfter / 4))
        }
    }
}
