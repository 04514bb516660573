public import EventSourcing
public import Logging

/// Where the requests of this process that wait for their outcome are told it.
///
/// One subscription hears the outcomes of all requests that name this process' inbox. What is heard is a wake-up; a waiter that may have missed one (a lost
/// connection, another inbox) looks into the stream again by itself, soon and then less and less often, at last every second.
public actor OutcomeBoard {
    /// The inbox of this process.
    public nonisolated let inbox: String
    private let logger: Logger
    private var waiters: [String: [UInt64: AsyncStream<Void>.Continuation]] = [:]
    private var nextWaiter: UInt64 = 0
    private static let firstPause: Duration = .milliseconds(2)
    private static let longestPause: Duration = .seconds(1)

    public init(inbox: String = "p\(UniqueID.random())", logger: Logger) {
        self.inbox = inbox
        self.logger = logger
    }

    /// Listens until the task is cancelled; run it beside the server.
    public func run(_ announcements: any Announcements) async throws {
        while !Task.isCancelled {
            do {
                let reader = try await announcements.listen(to: "outcome.\(inbox).*", capacity: 16_384)
                while let heard = try await reader.next() {
                    if heard.isEmpty { wakeAll() }
                    for announcement in heard { wake(String(announcement.subject.split(separator: ".").last ?? "")) }
                }
            } catch {
                logger.debug("cannot hear outcomes at the moment", metadata: ["error": "\(error)"])
            }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// Asks `look` until it finds an outcome or the time is over.
    func outcome(
        of requestID: String, until deadline: ContinuousClock.Instant, look: @Sendable () async throws(RequestLogError) -> Outcome?
    ) async throws(RequestLogError) -> Outcome? {
        nextWaiter += 1
        let waiter = nextWaiter
        defer { leave(requestID, waiter) }
        var pause = Self.firstPause
        while true {
            // A stream ends with the task that iterated it, so each round has its own; it is there before the look, so that an outcome that comes
            // between the two is not missed.
            let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            waiters[requestID, default: [:]][waiter] = signal
            if let found = try await look() { return found }
            guard .now < deadline, !Task.isCancelled else { return nil }
            let isHeard = await Self.signal(of: signals, before: min(deadline, .now + pause))
            // The server passes a message on before it has stored it: who hears of an outcome may look a moment too early.
            pause = isHeard ? Self.firstPause : min(pause * 2, Self.longestPause)
        }
    }

    /// Whether there was a signal before the moment.
    private static func signal(of signals: AsyncStream<Void>, before moment: ContinuousClock.Instant) async -> Bool {
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { await signals.first { _ in true } != nil }
            group.addTask {
                try? await Task.sleep(until: moment)
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    private func leave(_ requestID: String, _ waiter: UInt64) {
        waiters[requestID]?[waiter] = nil
        if waiters[requestID]?.isEmpty == true { waiters[requestID] = nil }
    }

    private func wake(_ requestID: String) {
        for signal in waiters[requestID, default: [:]].values { signal.yield() }
    }

    private func wakeAll() {
        for signal in waiters.values.flatMap(\.values) { signal.yield() }
    }
}
