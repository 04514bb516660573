public import EventSourcing
public import Logging

/// Where the requests of this process that wait for their outcome are told it.
///
/// One subscription hears the outcomes of all requests that name this process' inbox. What is heard is a wake-up; a waiter that may have missed one (a lost
/// connection, another inbox) looks into the stream again every second.
public actor OutcomeBoard {
    /// The inbox of this process.
    public nonisolated let inbox: String
    private let logger: Logger
    private var waiters: [String: [UInt64: AsyncStream<Void>.Continuation]] = [:]
    private var nextWaiter: UInt64 = 0
    private static let lookAgain: Duration = .seconds(1)

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
        let (signals, signal) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        // Enter first, look second: an outcome that comes between the two is not missed.
        let waiter = enter(requestID, signal)
        defer { leave(requestID, waiter) }
        while true {
            if let found = try await look() { return found }
            guard .now < deadline, !Task.isCancelled else { return nil }
            await Self.wait(for: signals, until: min(deadline, .now + Self.lookAgain))
        }
    }

    private static func wait(for signals: AsyncStream<Void>, until alarm: ContinuousClock.Instant) async {
        await withTaskGroup { group in
            group.addTask { for await _ in signals { return } }
            group.addTask { try? await Task.sleep(until: alarm, clock: .continuous) }
            await group.next()
            group.cancelAll()
        }
    }

    private func enter(_ requestID: String, _ signal: AsyncStream<Void>.Continuation) -> UInt64 {
        nextWaiter += 1
        waiters[requestID, default: [:]][nextWaiter] = signal
        return nextWaiter
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
