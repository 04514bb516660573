internal import NIOCore
internal import NIOWebSocket

/// One socket on its event loop: takes frames from the client, and is the hub's link to it.
///
/// Idle it costs its buffers in the kernel, NIO's channel, the decoder and this: no task, no timer of its own. It is let go of when the channel becomes inactive.
final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = ByteBuffer

    let roster: LoopRoster
    let doorkeeper: Doorkeeper
    private let admission: Admission
    private let subprotocol: Subprotocol
    private(set) var context: ChannelHandlerContext?
    private(set) var connection: Connection?
    private var message = FragmentedMessage()
    private var rate: FrameRate
    private var isEnding = false
    private var heardAt = ContinuousClock.now
    private var pingedAt = ContinuousClock.now
    /// A ping is out and nothing has been heard since.
    private var isAsked = false

    var limits: GatewayLimits { doorkeeper.hub.limits }

    init(_ admission: Admission, _ subprotocol: Subprotocol, in roster: LoopRoster, _ doorkeeper: Doorkeeper) {
        self.admission = admission
        self.subprotocol = subprotocol
        self.roster = roster
        self.doorkeeper = doorkeeper
        rate = FrameRate(perSecond: doorkeeper.hub.limits.inboundRate)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        connection = doorkeeper.hub.register(admission, in: roster, on: self, key: doorkeeper.key)
        if connection == nil { end(.interrupted) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { letGo() }

    func channelInactive(context: ChannelHandlerContext) {
        letGo()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        heardAt = .now
        isAsked = false
        guard rate.admits(at: heardAt) else { return end(.tooFast) }
        take(unwrapInboundIn(data))
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable, let connection { doorkeeper.hub.goOn(connection, in: roster) }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: end(.draining(over: limits.drainSpread))
        case ChannelEvent.inputClosed: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case NIOWebSocketError.invalidFrameLength: end(.tooLarge)
        case is NIOWebSocketError: end(.malformedFrame)
        default: context.close(promise: nil)
        }
    }

    // MARK: - Frames from the client

    private func take(_ frame: WebSocketFrame) {
        guard !isEnding || frame.opcode == .connectionClose else { return }
        guard frame.maskKey != nil, !frame.rsv1, !frame.rsv2, !frame.rsv3 else { return end(.malformedFrame) }
        switch frame.opcode {
        case .ping: write(FrameHeader.framing(frame.unmaskedData.readableBytesView, opcode: FrameHeader.pong), flushing: true)
        case .pong: return
        case .connectionClose: closed(by: frame)
        case .text, .continuation: assemble(frame)
        case .binary: end(.notText)
        default: end(.malformedFrame)
        }
    }

    private func assemble(_ frame: WebSocketFrame) {
        switch message.take(frame, limits: limits) {
        case .incomplete: return
        case .violation(let code): end(code)
        case .text(let text):
            guard subprotocol == .duplex, let connection, let frame = InboundFrame(text) else { return end(.unexpectedFrame) }
            doorkeeper.hub.take(frame, text, from: connection, in: roster)
        }
    }

    /// The client closes, or answers our close: the connection ends behind the answer.
    private func closed(by frame: WebSocketFrame) {
        guard let context else { return }
        if !isEnding {
            isEnding = true
            letGoOfConnection()
            write(FrameHeader.framing(frame.unmaskedData.readableBytesView.prefix(2), opcode: FrameHeader.close), flushing: true)
        }
        context.close(promise: nil)
    }

    private func letGo() {
        letGoOfConnection()
        context = nil
    }

    private func letGoOfConnection() {
        guard let gone = connection else { return }
        connection = nil
        doorkeeper.hub.deregister(gone, in: roster)
    }

    private func write(_ bytes: ByteBuffer, flushing: Bool = false) {
        guard let context else { return }
        context.write(wrapOutboundOut(bytes), promise: nil)
        if flushing { context.flush() }
        guard !context.channel.isWritable, !isEnding else { return }
        let queued = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        if queued > limits.queuedBytes { end(.tooSlow) }
    }
}

extension SocketHandler: ClientLink {
    var transport: ConnectionNote.Transport { .socket }

    var hasRoom: Bool { context?.channel.isWritable ?? false }

    func send(_ frame: OutboundFrame) {
        if !isEnding { write(frame.bytes) }
    }

    func flush() { context?.flush() }

    func tick(_ now: ContinuousClock.Instant, ping: OutboundFrame) {
        if isAsked, now - pingedAt >= limits.pongLimit { return end(.silent) }
        guard !isAsked, now - pingedAt >= limits.pingInterval else { return }
        pingedAt = now
        isAsked = true
        // One for the client's program, which is not shown the other; the other for its implementation of WebSocket, which answers it.
        send(ping)
        write(Self.ping, flushing: true)
    }

    /// Ends the connection with a close frame; who does not answer it is cut off.
    func end(_ code: CloseCode) {
        guard !isEnding, let context else { return }
        isEnding = true
        letGoOfConnection()
        let number = [UInt8(code.number >> 8), UInt8(code.number & 0xFF)]
        context.writeAndFlush(wrapOutboundOut(FrameHeader.framing(number + code.reason.utf8, opcode: FrameHeader.close)), promise: nil)
        let channel = context.channel
        let patience = TimeAmount.nanoseconds(Int64(limits.closePatience / .nanoseconds(1)))
        context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
    }

    private static let ping = FrameHeader.framing([], opcode: FrameHeader.ping)
}
