import EventSourcing
import ServiceLifecycle
import Views

extension AggregatorRunner {
    /// Lets the instance work that was faster, until it no longer does or the views are others.
    ///
    /// Nobody owns anything: an instance that takes over too early, or wakes up after it was replaced, is fenced at its next commit and stands by.
    /// What this saves is the work of folding what another one commits.
    func standBy() async {
        guard let own = await status.checkpoint else { return }
        var stalls = StallWatch(patience: configuration.takeOverAfter)
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            if let found = try? await views.active() as Checkpoint?? {
                // Other views, or none any more: a session finds out.
                guard let active = found, active.generation == own.generation, active.epoch == own.epoch else { return }
                if await status.state != .standingBy {
                    await status.enter(.standingBy)
                    logger.notice("another instance moves the views: standing by", metadata: metadata)
                }
                await status.reach(active)
                if let state = try? await store.state(of: definition.stream) { await status.see(head: state.lastSequence) }
                // An order that nobody carries out is work that stands still, too.
                let ordered = (try? await views.hasOrders()) == true ? active.position + 1 : 0
                if case .began = stalls.see(head: max(await status.head, ordered), position: active.position, at: .now) {
                    logger.notice(
                        "the instance that moved the views no longer does: taking over",
                        metadata: metadata.merging(["position": "\(active.position)"]) { $1 })
                    return
                }
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: configuration.standbyInterval) }
        }
    }
}
