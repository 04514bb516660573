import EventLog
import EventSourcing
import FaultInjection

/// A component as the handler of the messages of its COMMANDS stream: each command is handled and its outcome told.
struct CommandHandling<Definition: Component>: MessageHandler where Definition.Commands: StoredCommand, Definition.Event: StoredEvent {
    let definition: Definition
    let store: any MessageStore
    let entities: EntityStore<Definition.Event>
    let cache: EntityCache
    let metrics: ComponentMetrics
    let now: @Sendable () -> Timestamp

    func begin() async { await cache.forget() }

    func handle(_ delivery: Delivery) async throws {
        FaultPoint.componentRead.reached()
        let received = try CommandCodec.read(delivery.message, as: Definition.Commands.self)
        if delivery.mayBeHandled || received.mayBeRepeated,
            try await store.outcome(of: received.envelope.id, inbox: received.inbox) != nil
        {
            metrics.duplicates.increment()
            return
        }
        let execution = CommandExecution(received: received, entities: entities, cache: cache, metrics: metrics)
        let status = try await definition.handling(of: received.command).run(in: execution)
        let outcome = Outcome(requestID: received.envelope.id, address: received.command.address, status: status)
        try await tell(outcome, inbox: received.inbox, of: delivery)
    }

    /// Tells the command's outcome, so that whoever waits for it need not wait for ever. One that names no request has nobody who waits.
    func giveUp(_ delivery: Delivery, because reason: String) async throws {
        let message = delivery.message
        guard let id = message.headers[.id], EntityAddress.isToken(id), let address = EntityAddress(subject: message.subject) else {
            return
        }
        let inbox = CommandCodec.inbox(of: message)
        guard try await store.outcome(of: id, inbox: inbox) == nil else { return }
        let rejection = Rejection(code: "given-up", title: "The command could not be handled and was given up: \(reason)", status: 409)
        try await tell(Outcome(requestID: id, address: address, status: .rejected(rejection)), inbox: inbox, of: delivery)
    }

    private func tell(_ outcome: Outcome, inbox: String, of delivery: Delivery) async throws {
        let owner = delivery.message.headers[.userID]
        try await store.tell(outcome, inbox: inbox, owner: owner, behind: delivery.fence, at: now())
        FaultPoint.componentTold.reached()
        switch outcome.status {
        case .completed: metrics.handled.increment()
        case .rejected: metrics.rejected.increment()
        }
    }
}
