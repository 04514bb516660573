import EventLog
import EventSourcing
import FaultInjection
import Logging

/// Trying, parking, and carrying out what people asked for about parked messages.
extension ConsumerSession {
    /// Handles one message, or parks its entity; says whether the entity is parked then.
    ///
    /// `behind`: it is parked already, and the message goes behind those that wait.
    func handle(_ message: RecordedMessage, behind: Bool) async throws -> Bool {
        if behind { return try await park(message, because: nil) }
        guard let failure = try await attempt(delivery(message)) else { return false }
        return try await park(message, because: failure)
    }

    /// Carries out what a person asked for about the parked messages of a subject; says whether any are left.
    func resume(_ subject: String) async throws -> Bool {
        guard var lane = await parked.lane(of: subject) else { return false }
        try await persistently("the lane of \(subject)") { try await consumer.journal.refresh(&lane) }
        consumer.logger.notice(
            "resuming a parked entity", metadata: metadata(subject, ["order": "\(lane.order.map { "\($0)" } ?? "none")"]))
        while let first = lane.messages.first, let order = lane.order {
            try await carryOut(order, first, in: &lane)
            await note(lane, subject)
        }
        await note(lane, subject)
        return !lane.messages.isEmpty
    }

    /// Whether somebody has asked for something about the parked messages of a subject, as the journal has it.
    func isOrdered(_ subject: String) async throws -> Bool {
        guard let lane = await parked.lane(of: subject) else { return false }
        return try await persistently("the lane of \(subject)") { try await consumer.journal.lane(of: consumer.name, lane.address) }.order
            != nil
    }

    private func carryOut(_ order: ParkingOrder, _ first: ParkedMessage, in lane: inout JournaledLane) async throws {
        let name = "\(lane.address) at \(first.sequence)"
        let message = try await persistently(name) { try await consumer.store.message(at: first.sequence, in: first.stream) }
        if order != .retry, first.sequence <= lane.orderedUpTo {
            if let message {
                try await persistently(name) {
                    try await consumer.handler.giveUp(delivery(message, mayBeHandled: true), because: order.reason)
                }
            }
            return try await persistently(name) { try await consumer.journal.giveUp(first, as: order, in: &lane) }
        }
        guard let message else {
            let reason = "message \(first.sequence) is no longer in \(first.stream): it can only be skipped"
            return try await persistently(name) { try await consumer.journal.fail(reason, attempts: 1, in: &lane) }
        }
        if let failure = try await attempt(delivery(message, mayBeHandled: true)) {
            consumer.logger.error("a parked message failed again", metadata: metadata(message.subject, ["error": "\(failure.reason)"]))
            try await persistently(name) { try await consumer.journal.fail(failure.reason, attempts: failure.attempts, in: &lane) }
        } else {
            FaultPoint.consumerRetried.reached()
            try await persistently(name) { try await consumer.journal.settle(first, in: &lane) }
        }
    }

    /// Tries as often as it makes sense; nil where the message was handled, else why it was not. Faults that pass are waited out.
    private func attempt(_ delivery: Delivery) async throws -> (reason: String, attempts: Int)? {
        var backOff = BackOff()
        var attempts = 0
        let name = "\(delivery.message.subject) at \(delivery.message.sequence)"
        while true {
            do {
                try await consumer.handler.handle(delivery)
                if backOff.hasWaited { await consumer.status.note(unstuck: name) }
                consumer.noteSettled(delivery.message)
                return nil
            } catch let error as CancellationError {
                throw error
            } catch {
                switch ConsumerFault(error) {
                case .fenced, .permanent: throw error
                case .transient: break
                case .deterministic: return ("\(error)", attempts + 1)
                case .persistent:
                    attempts += 1
                    if attempts >= consumer.configuration.attempts {
                        await consumer.status.note(unstuck: name)
                        return ("\(error)", attempts)
                    }
                }
                try await wait(name, &backOff, after: error)
            }
        }
    }

    /// Parks a message for good, or holds where so much is parked that single entities cannot be the reason.
    private func park(_ message: RecordedMessage, because failure: (reason: String, attempts: Int)?) async throws -> Bool {
        guard let address = EntityAddress(subject: message.subject) else {
            consumer.logger.error("a message that belongs to no entity is passed over", metadata: metadata(message.subject, [:]))
            return false
        }
        let reference = ParkedMessage(
            stream: consumer.stream, sequence: message.sequence, id: message.headers[.id], type: message.headers[.type])
        var lane = await parked.lane(of: message.subject)
        try await persistently("\(message.subject) at \(message.sequence)") {
            guard await parked.count < consumer.configuration.parkedMessages else {
                throw MessageStoreError(
                    .unavailable,
                    "\(consumer.configuration.parkedMessages) messages are parked: `tributary parked list` shows them; \(failure?.reason ?? "")"
                )
            }
            var current = if let lane { lane } else { try await consumer.journal.lane(of: consumer.name, address) }
            FaultPoint.consumerParking.reached()
            try await consumer.journal.park(reference, because: failure, in: &current)
            FaultPoint.consumerParked.reached()
            lane = current
        }
        guard let lane else { return false }
        await note(lane, message.subject)
        if let failure {
            consumer.logger.error(
                "an entity is parked",
                metadata: metadata(
                    message.subject,
                    [
                        "position": "\(message.sequence)", "attempts": "\(failure.attempts)", "error": "\(failure.reason)",
                        "next": "tributary parked show \(consumer.name)/\(address)",
                    ]))
        }
        consumer.metrics.parked.increment()
        return !lane.messages.isEmpty
    }

    private func note(_ lane: JournaledLane, _ subject: String) async {
        await parked.note(lane, of: subject)
        let count = await parked.count
        consumer.metrics.parkedNow.record(count)
        await consumer.status.note(parked: count)
    }

    /// Repeats what the platform itself does until it works: what is parked must be on record before anything goes on.
    private func persistently<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        var backOff = BackOff()
        while true {
            do {
                let result = try await body()
                if backOff.hasWaited { await consumer.status.note(unstuck: name) }
                return result
            } catch let error as CancellationError {
                throw error
            } catch {
                switch ConsumerFault(error) {
                case .fenced, .permanent: throw error
                case .transient, .persistent, .deterministic: try await wait(name, &backOff, after: error)
                }
            }
        }
    }

    private func wait(_ name: String, _ backOff: inout BackOff, after error: any Error) async throws {
        consumer.metrics.retries.increment()
        await consumer.status.note(stuck: name, "\(error)")
        consumer.logger.warning("a message failed and is tried again", metadata: metadata(name, ["error": "\(error)"]))
        try await backOff.wait()
    }

    private func metadata(_ subject: String, _ more: Logger.Metadata) -> Logger.Metadata {
        ["consumer": "\(consumer.name)", "subject": "\(subject)"].merging(more) { $1 }
    }
}

extension ParkingOrder {
    fileprivate var reason: String {
        switch self {
        case .retry: ""
        case .skip(let reason), .drop(let reason): reason
        }
    }
}
