import EventLog
import EventSourcing
import FaultInjection

/// A reaction as the handler of the messages of an EVENTS stream: for each event, what the reaction says is carried out.
struct ReactionHandling<Definition: Reaction>: MessageHandler where Definition.Cause: StoredEvent, Definition.Event: StoredEvent {
    let name: String
    let reaction: Definition
    let store: any MessageStore
    let types: TypeLedger
    let codec: EventCodec<Definition.Cause>
    let entities: EntityStore<Definition.Event>
    let snapshots: SnapshotWriter
    let deadlines: DeadlineBook
    let metrics: ReactionMetrics
    let now: @Sendable () -> Timestamp

    func begin() async {}

    func handle(_ delivery: Delivery) async throws {
        for event in try codec.events(in: delivery.message) {
            let cause = Cause(
                id: event.id, position: nil, correlationID: event.headers[.correlationID] ?? event.id, userID: event.headers[.userID],
                traceParent: event.headers[.traceParent])
            let issued = IssuedCommand(id: event.id, time: event.time, userID: cause.userID)
            let access = RelatedEntities(entities: entities, cause: cause, issued: issued, snapshots: snapshots, isOncePerCause: true)
            FaultPoint.reactionRead.reached()
            let steps = try await reaction.react(to: event, access)
            for (index, step) in steps.enumerated() {
                FaultPoint.reactionIssuing.reached()
                try await carryOut(step, index, because: event, delivery)
                FaultPoint.reactionIssued.reached()
            }
            metrics.events.increment()
        }
    }

    /// What was not done because of the event stays undone; the lane's journal says so.
    func giveUp(_ delivery: Delivery, because reason: String) async throws {}

    private func carryOut(_ step: ReactionStep, _ index: Int, because event: Recorded<Definition.Cause>, _ delivery: Delivery) async throws
    {
        switch step {
        case .issue(let command):
            try await types.note([command.messageType], .command)
            let message = try CommandCodec.message(
                for: command, named: "\(name)/\(index)", causedBy: event, mayBeRepeated: delivery.mayBeHandled, at: now())
            _ = try await store.append(message, expecting: nil)
            metrics.commands.increment()
        case .schedule(let deadline):
            try await types.note([deadline.command.messageType], .command)
            try await deadlines.set(deadline, because: event)
        case .cancel(let name, let address): try await deadlines.cancel(name, of: address, because: event)
        }
    }
}
