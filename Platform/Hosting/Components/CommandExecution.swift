import EventLog
import EventSourcing
import FaultInjection
import Metrics

/// Takes one command through its beats: fetch, guard, gather, decide, append, follow.
struct CommandExecution<Commands: StoredCommand, Event: StoredEvent>: CommandRunner {
    /// How often a decision is taken anew because someone else wrote first, before the command is put back for a while.
    private static var patience: Int { 100 }

    let received: ReceivedCommand<Commands>
    let entities: EntityStore<Event>
    let cache: EntityCache
    let metrics: ComponentMetrics

    func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
    where Handler.Subject.Event == Event {
        let address = command.address
        let access = RelatedEntities(entities: entities, cause: cause.elsewhere, issued: issued, snapshots: cache.snapshots)
        var (loaded, isRemembered) = try await fetch(Handler.Subject.self, at: address)
        FaultPoint.componentLoaded.reached()
        for _ in 0..<Self.patience {
            if loaded.handled.contains(id: received.envelope.id, position: received.position) {
                metrics.duplicates.increment()
                return try await finish(command, by: handler, loaded, access, loaded.rejections[received.envelope.id])
            }
            let facts = try await handler.gather(for: command, loaded.state, access)
            let decision = handler.decide(command, loaded.state, facts)
            let rejection: Rejection? = if case .rejected(let rejection, _) = decision { rejection } else { nil }
            if decision.events.isEmpty {
                // No append finds out whether somebody else has written meanwhile: a reaction, or a command to another entity.
                if isRemembered {
                    isRemembered = false
                    if try await hasMoved(&loaded, at: address) { continue }
                }
                return try await finish(command, by: handler, loaded, access, rejection)
            }
            FaultPoint.componentAppending.reached()
            do throws(MessageStoreError) {
                try await entities.append(decision.events, to: &loaded, at: address, cause: cause, rejection: rejection)
            } catch {
                guard error.code == .conflict else { throw error }
                metrics.conflicts.increment()
                try await entities.refresh(&loaded, at: address)
                continue
            }
            FaultPoint.componentAppended.reached()
            return try await finish(command, by: handler, loaded, access, rejection)
        }
        throw MessageStoreError(.conflict, "\(address) was written by others \(Self.patience) times while one command was decided")
    }

    private var cause: Cause {
        Cause(
            id: received.envelope.id, position: received.position, correlationID: received.envelope.correlationID,
            userID: received.envelope.userID,
            traceParent: received.envelope.traceParent)
    }

    private var issued: IssuedCommand {
        IssuedCommand(id: received.envelope.id, time: received.envelope.time, userID: received.envelope.userID)
    }

    /// The entity, and whether it comes from memory: then it may be stale.
    private func fetch<State: Entity>(_ entity: State.Type, at address: EntityAddress) async throws -> (LoadedEntity<State>, Bool)
    where State.Event == Event {
        if let cached = await cache.take(address, as: LoadedEntity<State>.self) {
            metrics.cacheHits.increment()
            return (cached, true)
        }
        metrics.cacheMisses.increment()
        return (try await entities.load(entity, at: address), false)
    }

    /// Brings the entity up to date, and says whether it was not.
    private func hasMoved<State: Entity>(_ loaded: inout LoadedEntity<State>, at address: EntityAddress) async throws -> Bool
    where State.Event == Event {
        let version = loaded.version
        try await entities.refresh(&loaded, at: address)
        return loaded.version != version
    }

    private func finish<Handler: CommandHandler>(
        _ command: Handler.Handled, by handler: Handler, _ loaded: LoadedEntity<Handler.Subject>, _ access: RelatedEntities<Event>,
        _ rejection: Rejection?
    ) async throws -> Outcome.Status where Handler.Subject.Event == Event {
        try await handler.follow(command, loaded.state, access)
        FaultPoint.componentFollowed.reached()
        await cache.put(loaded, at: command.address)
        if let rejection { return .rejected(rejection) }
        // What follows may stand behind the decision; whoever reads their own writes wants to see it too.
        return .completed(position: max(loaded.version, await access.furthest.position))
    }
}
