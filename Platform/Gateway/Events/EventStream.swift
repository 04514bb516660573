internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle

/// The body of an event stream: registers the connection, and writes its frames until it or the server ends.
struct EventStream: Sendable {
    let admission: Admission
    let doorkeeper: Doorkeeper
    let roster: LoopRoster
    let channel: any Channel
    /// What the client wants beside its outcomes.
    let channels: [String]

    func write(to writer: inout any ResponseBodyWriter) async throws {
        let (queue, entrance) = AsyncStream.makeStream(of: ByteBuffer.self)
        let link = try await roster.eventLoop.submit { begin(entrance) }.get()
        let spread = doorkeeper.hub.limits.drainSpread
        do {
            try await withGracefulShutdownHandler {
                for await buffer in queue {
                    try await writer.write(buffer)
                    let count = buffer.readableBytes
                    roster.eventLoop.execute { link.value.wrote(count) }
                }
                try await writer.finish(nil)
            } onGracefulShutdown: {
                roster.eventLoop.execute { link.value.end(.draining(over: spread)) }
            }
        } catch {
            roster.eventLoop.execute { link.value.finish() }
            throw error
        }
        roster.eventLoop.execute { link.value.finish() }
    }

    /// On the event loop.
    private func begin(_ entrance: AsyncStream<ByteBuffer>.Continuation) -> NIOLoopBound<EventStreamLink> {
        let hub = doorkeeper.hub
        let link = EventStreamLink(entrance, on: channel, epoch: admission.token.epoch, limits: hub.limits)
        let bound = NIOLoopBound(link, eventLoop: roster.eventLoop)
        guard let connection = hub.register(admission, in: roster, on: link, key: doorkeeper.key) else {
            link.end(.interrupted)
            return bound
        }
        link.onEnd = { hub.deregister(connection, in: roster) }
        link.onRoom = { hub.goOn(connection, in: roster) }
        for name in channels { hub.subscribe(connection, to: name, since: nil, named: name, in: roster) }
        channel.closeFuture.whenComplete { _ in bound.value.finish() }
        return bound
    }
}
