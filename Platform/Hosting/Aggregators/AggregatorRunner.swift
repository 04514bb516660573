public import EventLog
public import EventSourcing
public import Logging
public import ServiceLifecycle
public import Views

/// Runs an aggregator: makes sure of the log, brings the views up to its end, and keeps them there.
///
/// Everything starts from the checkpoint in Postgres, again after each fault: Postgres or NATS being away is waited out. A message that cannot be folded
/// parks its entity, and all others go on. A log that is not the one the views come from stops this aggregator and nothing else: it shows in the status,
/// and nothing is skipped. It goes on when a replay has replaced the generation it stopped at.
///
/// Any number of instances may run: one commits, and the others stand by.
public struct AggregatorRunner<Event: StoredEvent>: Service {
    public let definition: AggregatorDefinition<Event>
    public let status = AggregatorStatus()
    let store: any MessageStore
    let database: ViewDatabase
    let views: AggregatorStore
    let configuration: AggregatorConfiguration
    let metrics: AggregatorMetrics
    let logger: Logger
    let now: @Sendable () -> Timestamp
    let announce: @Sendable (_ aggregator: String, _ position: UInt64) async -> Void
    let announcements: (any Announcements)?
    let reading = OpenFeed()
    /// Tells what changes in live views; nil where there are none, or nothing to tell it by.
    let teller: ChannelTeller?

    /// `now` is the clock on the wall, for measuring how old events are when they become visible. Orders about parked lanes are heard of through
    /// `announcements`, and changes in live views are told through them. `announce` is called after each commit and must not take long; what it does may get lost.
    public init(
        _ definition: AggregatorDefinition<Event>, store: any MessageStore, database: ViewDatabase,
        configuration: AggregatorConfiguration = AggregatorConfiguration(), logger: Logger, now: @escaping @Sendable () -> Timestamp,
        announcements: (any Announcements)? = nil,
        announce: @escaping @Sendable (_ aggregator: String, _ position: UInt64) async -> Void
    ) throws {
        self.definition = definition
        self.store = store
        self.database = database
        self.configuration = configuration
        self.logger = logger
        self.now = now
        self.announcements = announcements
        self.announce = announce
        views = try definition.store(in: database)
        metrics = AggregatorMetrics(aggregator: definition.name)
        teller =
            if let announcements, let source = ChannelTeller.Source(definition, in: views) {
                ChannelTeller(
                    source, log: ChangeLog(store, via: announcements), store: store, views: views, limits: configuration.telling,
                    logger: logger, now: now)
            } else {
                nil
            }
    }

    public func run() async throws {
        await telling {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await watchStream() }
                group.addTask { await watchOrders() }
                await project()
                group.cancelAll()
            }
        }
        await views.close()
        await status.enter(.stopped)
    }

    /// Sessions, one after another, until the end.
    private func project() async {
        var backOff = BackOff()
        var caution = Caution()
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            let before = await status.checkpoint
            do {
                try await session(caution)
            } catch is CancellationError {
                break
            } catch {
                if Task.isCancelled || Task.isShuttingDownGracefully { break }
                if await status.checkpoint != before { backOff.reset() }
                caution.pass(await status.position)
                switch caution.learn(from: error) {
                case .goOn: logger.debug("a message cannot be folded", metadata: metadata.merging(["error": "\(error)"]) { $1 })
                case .wait: await settle(.transient("\(error)"), &backOff)
                case nil: await settle(AggregatorFault(error), &backOff)
                }
            }
        }
    }

    /// Does what a fault asks for before the next session.
    private func settle(_ fault: AggregatorFault, _ backOff: inout BackOff) async {
        switch fault {
        case .fenced:
            await standBy()
        case .transient(let reason):
            logger.warning("the aggregator tries again", metadata: metadata.merging(["error": "\(reason)"]) { $1 })
            metrics.retries.increment()
            await status.enter(.retrying(reason: reason))
            try? await backOff.wait()
        case .permanent(let reason):
            await stand(because: reason)
        }
    }

    /// Stands still, not ready, until the views are no longer those it stopped at: another generation, or tables made anew.
    ///
    /// They may be others already: a generation dropped under the aggregator's hands looks like a fault of Postgres.
    private func stand(because reason: String) async {
        var stopped = await status.checkpoint
        logger.critical("the aggregator has stopped", metadata: metadata.merging(["error": "\(reason)"]) { $1 })
        await status.enter(.failed(reason: reason))
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            if let active = try? await views.active() {
                let known = stopped ?? active
                if active.generation != known.generation || active.epoch != known.epoch || active.position < known.position { return }
                stopped = known
            }
            // Perhaps what stopped it was how much is parked.
            if (try? await views.hasOrders()) == true { return }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: configuration.recoveryInterval) }
        }
    }

    var metadata: Logger.Metadata { ["aggregator": "\(definition.name)"] }
}
