import EventSourcing
import Views

extension AggregatorRunner {
    /// Keeps the stream's end in view, also while nothing else works: for the lag, for stalls, and to see that the stream is still the one that was read.
    func watchStream() async {
        var stalls = StallWatch(patience: configuration.stallPatience)
        while !Task.isCancelled {
            // Before the stream is asked: what is in the views by now must be in the stream by then.
            let checkpoint = await status.checkpoint
            if let state = try? await store.state(of: definition.stream) {
                await status.see(head: state.lastSequence)
                if let checkpoint, await isSuspect(checkpoint, state) { await reading.interrupt() }
            }
            metrics.lag.record(await status.lag)
            let change = stalls.see(head: await status.head, position: await status.working, at: .now)
            await status.stand(stalls.stall)
            tell(change)
            do { try await Task.sleep(for: configuration.headInterval) } catch { return }
        }
    }

    /// Whether the stream looks like another one than the checkpoint speaks of.
    ///
    /// A replica that lags may look so too. The session that is begun because of it asks the stream's leader and decides.
    private func isSuspect(_ checkpoint: Checkpoint, _ state: StreamState) async -> Bool {
        guard await status.state == .following else { return false }
        if state.created != checkpoint.epoch || state.lastSequence < checkpoint.position { return true }
        guard checkpoint.position > 0, let message = try? await store.message(at: checkpoint.position, in: definition.stream) else {
            return checkpoint.position > 0 && state.firstSequence > checkpoint.position
        }
        return message.headers[.id] ?? "" != checkpoint.lastEventID
    }

    /// One line when a stall begins and one when it is over.
    private func tell(_ change: StallWatch.Change?) {
        switch change {
        case .began(let stall):
            metrics.stalled.record(1)
            logger.error("the aggregator has stalled", metadata: metadata.merging(["stall": "\(definition.name) \(stall)"]) { $1 })
        case .ended(let stall):
            metrics.stalled.record(0)
            logger.notice(
                "the aggregator moves again", metadata: metadata.merging(["after": "\(stall.lasting.components.seconds) s"]) { $1 })
        case nil: break
        }
    }
}
