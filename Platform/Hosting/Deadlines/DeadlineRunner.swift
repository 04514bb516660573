import EventLog
public import EventSourcing
public import Logging
public import ServiceLifecycle

/// Issues the commands of a context's deadlines when their time has come.
///
/// Every instance of a component does it: a command that two of them issue has one id and is handled once. A deadline is struck off after its command
/// is stored, so that a crash in between issues it again rather than never. Times are those of the clock on the wall, looked at four times a second, so that
/// a deadline comes at most seconds late.
public struct DeadlineRunner: Service {
    private let context: String
    private let book: DeadlineBook
    private let limit: Int
    private let logger: Logger
    private let now: @Sendable () -> Timestamp

    /// At most `limit` deadlines are kept in memory, the nearest (about 200 bytes each).
    public init(
        context: String, store: any MessageStore, limit: Int = 100_000, logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) {
        self.context = context
        book = DeadlineBook(store: store, now: now)
        self.limit = limit
        self.logger = logger
        self.now = now
    }

    public func run() async throws {
        var backOff = BackOff()
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                try await session()
                backOff.reset()
            } catch is CancellationError {
                continue
            } catch {
                logger.warning("deadlines are read again", metadata: ["context": "\(context)", "error": "\(error)"])
                try? await backOff.wait()
            }
        }
    }

    /// Reads the whole stream and follows it, until what was left out for want of room is wanted.
    private func session() async throws {
        let agenda = SharedAgenda(limit: limit)
        let reader = try await book.read()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await gracefulShutdown() }
                group.addTask {
                    while let batch = try await reader.next(atMost: 1_000) { try await take(batch, into: agenda) }
                }
                group.addTask { try await issue(from: agenda) }
                try await group.next()
                group.cancelAll()
            }
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
    }

    private func take(_ batch: [RecordedMessage], into agenda: SharedAgenda) async throws {
        for message in batch where DeadlineBook.context(of: message.subject) == context {
            if let due = DeadlineBook.due(message) {
                await agenda.set(message.subject, due: due, at: message.sequence)
            } else {
                await agenda.clear(message.subject)
                try await book.forget(message.subject, upTo: message.sequence)
            }
        }
    }

    /// Returns when the stream is to be read anew.
    private func issue(from agenda: SharedAgenda) async throws {
        while true {
            let time = now()
            for (subject, position) in await agenda.due(at: time) {
                try await book.issue(subject, at: position)
                logger.debug("a deadline has come", metadata: ["context": "\(context)", "deadline": "\(subject)"])
            }
            if await agenda.isToBeReadAnew(at: time) { return }
            // Not for long: a nearer deadline may be set, or the clock be put right.
            let left = await agenda.next().map { max(0, $0.microseconds - time.microseconds) } ?? .max
            try await Task.sleep(for: .microseconds(min(left, 250_000)))
        }
    }
}
