internal import NIOCore

/// A roster, to be reached from anywhere on its event loop.
struct LoopRoster: Sendable {
    let eventLoop: any EventLoop
    private let box: NIOLoopBoundBox<Roster>

    init(on eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        box = .makeBoxSendingValue(Roster(), eventLoop: eventLoop)
    }

    /// The roster, for who is on its event loop.
    var here: Roster { box.value }

    /// Does something there and waits for it.
    @discardableResult
    func run<Result: Sendable>(_ body: @escaping @Sendable (Roster) throws -> Result) async throws -> Result {
        try await eventLoop.submit { try body(box.value) }.get()
    }
}
