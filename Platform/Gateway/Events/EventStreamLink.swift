internal import NIOCore

/// One event stream on its event loop: frames go into a queue that the request's task writes out.
final class EventStreamLink: ClientLink {
    private let queue: AsyncStream<ByteBuffer>.Continuation
    private let channel: any Channel
    private let limits: GatewayLimits
    private let epoch: String
    private var sentAt = ContinuousClock.now
    /// Bytes that the task has not written yet.
    private var queued = 0
    private var isEnding = false
    /// Lets go of the connection.
    var onEnd: (() -> Void)?
    /// Has the connection go on reading its inbox.
    var onRoom: (() -> Void)?

    private static let comfortable = 64 << 10

    init(_ queue: AsyncStream<ByteBuffer>.Continuation, on channel: any Channel, epoch: String, limits: GatewayLimits) {
        self.queue = queue
        self.channel = channel
        self.epoch = epoch
        self.limits = limits
    }

    var transport: ConnectionNote.Transport { .events }

    var hasRoom: Bool { queued < Self.comfortable }

    func send(_ frame: OutboundFrame) {
        var buffer = ByteBufferAllocator().buffer(capacity: frame.bytes.readableBytes + 64)
        if let sequence = frame.sequence { buffer.writeString("id: \(epoch):\(sequence)\n") }
        buffer.writeString("data: ")
        buffer.writeImmutableBuffer(frame.json)
        buffer.writeString("\n\n")
        put(buffer)
    }

    /// The task writes what there is.
    func flush() {}

    func tick(_ now: ContinuousClock.Instant, ping: OutboundFrame) {
        // A client that is gone shows when it is written to; there is no answer to wait for.
        if now - sentAt >= limits.pingInterval { send(ping) }
    }

    /// Ends the stream; the comment is for people, a program is not shown it. Who does not take the rest in time is cut off.
    func end(_ code: CloseCode) {
        guard !isEnding else { return }
        put(ByteBuffer(string: ": \(code.number) \(code.reason)\n\n"))
        finish()
        let channel = channel
        channel.eventLoop.scheduleTask(in: .nanoseconds(Int64(limits.closePatience / .nanoseconds(1)))) { channel.close(promise: nil) }
    }

    /// So many bytes have been written.
    func wrote(_ count: Int) {
        let hadRoom = hasRoom
        queued -= count
        if !hadRoom, hasRoom { onRoom?() }
    }

    /// Nothing more is taken.
    func finish() {
        guard !isEnding else { return }
        isEnding = true
        queue.finish()
        onEnd?()
        onEnd = nil
        onRoom = nil
    }

    private func put(_ buffer: ByteBuffer) {
        guard !isEnding else { return }
        queued += buffer.readableBytes
        sentAt = .now
        queue.yield(buffer)
        guard queued > limits.queuedBytes else { return }
        // Too slow: what waits goes with the connection, and the client resumes.
        finish()
        channel.close(promise: nil)
    }
}
