internal import NIOCore
internal import NIOHTTP1
internal import NIOWebSocket

/// Guards a connection until its first request says what it is for: HTTP, or a socket.
///
/// The request must come in time, be readable, and not come while the server shuts down. One that asks for a socket waits here until its endpoint has decided; where
/// it refuses, the request goes on as an ordinary one. NIO's own handler would lose it then, and with it whatever a client asks for beside an upgrade that nobody
/// here knows.
final class FirstRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let setUp: ConnectionSetUp
    private let decided: EventLoopPromise<ConnectionUse>
    private var alarm: Scheduled<Void>?
    private var state = State.expecting

    private enum State {
        case expecting
        /// An endpoint decides about the request, whose parts are kept.
        case deciding(parts: [HTTPServerRequestPart])
        /// What comes is for the handlers behind.
        case passing
    }

    init(_ setUp: ConnectionSetUp, telling decided: EventLoopPromise<ConnectionUse>) {
        self.setUp = setUp
        self.decided = decided
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        alarm = context.eventLoop.scheduleTask(in: setUp.patience) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        alarm?.cancel()
        alarm = nil
        // Has no effect once it is decided.
        decided.fail(ChannelError.eof)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch state {
        case .passing: context.fireChannelRead(data)
        case .deciding(let parts): state = .deciding(parts: parts + [unwrapInboundIn(data)])
        case .expecting:
            let part = unwrapInboundIn(data)
            guard case .head(let head) = part, let endpoint = setUp.endpoint(for: head) else { return stay([part], context) }
            state = .deciding(parts: [part])
            decide(head, endpoint, context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent, ChannelEvent.inputClosed: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError else { return context.close(promise: nil) }
        let head = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: ["Connection": "close", "Content-Length": "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }

    // MARK: - HTTP

    /// `isLate`: the reading that brought the parts is over, so that whoever waits for its end must be told.
    private func stay(_ parts: [HTTPServerRequestPart], isLate: Bool = false, _ context: ChannelHandlerContext) {
        state = .passing
        do {
            decided.succeed(.http(try setUp.stay(context.channel)))
        } catch {
            decided.fail(error)
            return context.close(promise: nil)
        }
        for part in parts { context.fireChannelRead(NIOAny(part)) }
        if isLate { context.fireChannelReadComplete() }
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }

    // MARK: - Sockets

    private func decide(_ head: HTTPRequestHead, _ endpoint: any SocketEndpoint, _ context: ChannelHandlerContext) {
        // What the client sends before it has the answer waits in the kernel.
        try? context.channel.syncOptions?.setOption(.autoRead, value: false)
        let eventLoop = context.eventLoop
        let request = SocketRequest(head)
        let bound = NIOLoopBound((self, context), eventLoop: eventLoop)
        eventLoop.makeFutureWithTask {
            // Why it was refused is told over HTTP, by the route of the same path.
            try? await endpoint.open(request, on: eventLoop)
        }.flatMap { opening in
            let (handler, context) = bound.value
            return handler.setUp.handshake.buildUpgradeResponse(
                channel: context.channel, upgradeRequest: head, initialResponseHeaders: HTTPHeaders()
            ).map { headers in opening.map { ($0, headers) } }
        }.whenComplete { result in
            let (handler, context) = bound.value
            guard context.channel.isActive, case .deciding(var parts) = handler.state else { return }
            if case .success((let opening, let headers)?) = result {
                return handler.change(opening, endpoint, headers, context)
            }
            // NIO reads nothing more from a connection that asked for an upgrade, so it ends with the answer.
            var last = head
            last.headers.replaceOrAdd(name: "Connection", value: "close")
            parts[0] = .head(last)
            handler.stay(parts, isLate: true, context)
            try? context.channel.syncOptions?.setOption(.autoRead, value: true)
        }
    }

    /// Says yes and takes everything of HTTP out of the pipeline.
    private func change(_ opening: SocketOpening, _ endpoint: any SocketEndpoint, _ headers: HTTPHeaders, _ context: ChannelHandlerContext)
    {
        state = .passing
        let channel = context.channel
        let pipeline = channel.pipeline.syncOperations
        var head = HTTPResponseHead(version: .http1_1, status: .switchingProtocols, headers: headers)
        head.headers.replaceOrAdd(name: "Sec-WebSocket-Protocol", value: opening.subprotocol)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        pipeline.removeHandler(setUp.encoder).flatMapThrowing {
            let (handler, context) = bound.value
            let pipeline = context.channel.pipeline.syncOperations
            try pipeline.addHandler(ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: endpoint.frameBytes)))
            try opening.install(context.channel)
            // Frames that came with the request pass through here.
            pipeline.removeHandler(handler.setUp.decoder).whenComplete { _ in
                let (handler, context) = bound.value
                handler.decided.succeed(.socket)
                context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
                try? context.channel.syncOptions?.setOption(.autoRead, value: true)
            }
        }.whenFailure { _ in channel.close(promise: nil) }
    }
}
