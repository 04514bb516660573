import EventLog
import EventSourcing
import Logging
import ServiceLifecycle

/// One run of a component from a checkpoint on.
struct ComponentSession<Definition: Component>: Sendable where Definition.Commands: StoredCommand, Definition.Event: StoredEvent {
    private let runner: ComponentRunner<Definition>
    private let lanes: CommandLanes
    private let cache: EntityCache
    private let progress: CheckpointWriter
    /// Commands up to here may have been handled before the crash that ended the last session: their outcome is looked up first.
    private let mayBeHandledUpTo: UInt64

    init(runner: ComponentRunner<Definition>, checkpoint: ComponentCheckpoint) {
        self.runner = runner
        lanes = CommandLanes(settled: checkpoint.position, limit: runner.configuration.concurrency)
        cache = EntityCache(capacity: runner.configuration.cachedEntities)
        progress = CheckpointWriter(checkpoint, store: runner.store)
        mayBeHandledUpTo = checkpoint.position + runner.configuration.checkpointDistance
    }

    /// Handles until the reader ends or the process shuts down; what was begun is finished and the checkpoint stored.
    func run(_ reader: any MessageReader) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask {
                try? await gracefulShutdown()
                await reader.close()
            }
            group.addTask { await keepCheckpoint(reader) }
            do {
                try await handleAll(from: reader)
            } catch {
                await reader.close()
                group.cancelAll()
                throw error
            }
            group.cancelAll()
        }
        // Where another instance has stored a checkpoint meanwhile, this throws the conflict that ended the session.
        try await progress.advance(to: lanes.settled)
    }

    private func handleAll(from reader: any MessageReader) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while let batch = try await reader.next(atMost: 256) {
                if let last = batch.last { try await keepWithinDistance(last.sequence) }
                for first in try await lanes.admit(batch) {
                    group.addTask { try await handleLane(from: first) }
                }
            }
        }
    }

    private func handleLane(from first: RecordedMessage) async throws {
        var current: RecordedMessage? = first
        while let message = current {
            do {
                try await handlePersistently(message)
            } catch {
                await lanes.breakOff()
                throw error
            }
            current = await lanes.settle(message)
        }
    }

    // MARK: - The checkpoint

    /// Stores the checkpoint now and then, until it meets another instance's: then nothing more is read.
    private func keepCheckpoint(_ reader: any MessageReader) async {
        do {
            while true {
                try await Task.sleep(for: runner.configuration.checkpointInterval)
                try await store()
            }
        } catch is CancellationError {
            return
        } catch {
            await reader.close()
        }
    }

    /// Holds reading back while the handled commands are too far ahead of the stored checkpoint.
    private func keepWithinDistance(_ position: UInt64) async throws {
        while position > (await progress.position) + runner.configuration.checkpointDistance {
            try await store()
            guard position > (await progress.position) + runner.configuration.checkpointDistance else { return }
            if Task.isShuttingDownGracefully { throw CancellationError() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func store() async throws {
        let settled = await lanes.settled
        do throws(MessageStoreError) {
            try await progress.advance(to: settled)
        } catch {
            // A fault of the connection passes; the fence does not.
            if error.code == .conflict { throw error }
        }
        await runner.status.reach(settled)
        runner.metrics.position.record(Int64(settled))
    }

    // MARK: - One command

    private func handlePersistently(_ message: RecordedMessage) async throws {
        var backOff = BackOff()
        var failed = false
        while true {
            do {
                try await handle(message)
                if failed { await runner.status.note(unstuck: name(of: message)) }
                return
            } catch let error as CancellationError {
                throw error
            } catch {
                failed = true
                runner.metrics.retries.increment()
                await runner.status.note(stuck: name(of: message), "\(error)")
                runner.logger.warning(
                    "a command failed and is tried again",
                    metadata: [
                        "component": "\(runner.name)", "subject": "\(message.subject)", "position": "\(message.sequence)",
                        "error": "\(error)",
                    ])
                try await backOff.wait()
            }
        }
    }

    private func name(of message: RecordedMessage) -> String { "\(message.subject) at \(message.sequence)" }

    private func handle(_ message: RecordedMessage) async throws {
        let received: ReceivedCommand<Definition.Commands>
        do throws(EventCodecError) {
            received = try CommandCodec.read(message, as: Definition.Commands.self)
        } catch {
            return try await refuse(message, error)
        }
        if message.sequence <= mayBeHandledUpTo || received.mayBeRepeated,
            try await runner.store.outcome(of: received.envelope.id, inbox: received.inbox) != nil
        {
            runner.metrics.duplicates.increment()
            return
        }
        let execution = CommandExecution(received: received, entities: runner.entities, cache: cache, metrics: runner.metrics)
        let status = try await runner.definition.handling(of: received.command).run(in: execution)
        try await tell(Outcome(requestID: received.envelope.id, address: received.command.address, status: status), inbox: received.inbox)
    }

    /// A command that nobody can read: applications check what they publish, so a stranger wrote it, or a newer version of an application.
    private func refuse(_ message: RecordedMessage, _ error: EventCodecError) async throws {
        runner.logger.error("a command cannot be read and is refused", metadata: ["component": "\(runner.name)", "error": "\(error)"])
        guard let id = message.headers[.id], EntityAddress.isToken(id), let address = EntityAddress(subject: message.subject) else {
            return
        }
        let rejection = Rejection(
            code: "unreadable-command", title: "The command cannot be read by the component: \(error.reason).", status: 422)
        try await tell(Outcome(requestID: id, address: address, status: .rejected(rejection)), inbox: CommandCodec.inbox(of: message))
    }

    private func tell(_ outcome: Outcome, inbox: String) async throws {
        try await runner.store.tell(outcome, inbox: inbox, at: runner.now())
        switch outcome.status {
        case .completed: runner.metrics.handled.increment()
        case .rejected: runner.metrics.rejected.increment()
        }
    }
}
