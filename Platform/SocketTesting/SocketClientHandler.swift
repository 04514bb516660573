internal import NIOCore

/// Takes the answer to the request and then frames apart.
final class SocketClientHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let events: AsyncStream<SocketEvent>.Continuation
    private let answersPings: Bool
    private var received = ByteBuffer()
    private var isOpen = false

    init(_ events: AsyncStream<SocketEvent>.Continuation, answersPings: Bool) {
        self.events = events
        self.answersPings = answersPings
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        received.writeBuffer(&buffer)
        if !isOpen { readAnswer() }
        while isOpen, let (opcode, payload) = nextFrame() { take(opcode, payload, context) }
        received.discardReadBytes()
    }

    func channelInactive(context: ChannelHandlerContext) {
        events.yield(.gone)
        events.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func readAnswer() {
        let text = String(buffer: received)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return }
        let lines = text[..<end.lowerBound].split(separator: "\r\n")
        let status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
        let fields = lines.dropFirst().map { line in
            (name: line.prefix { $0 != ":" }.lowercased(), value: line.drop { $0 != ":" }.dropFirst().drop { $0 == " " })
        }
        guard status == 101 else {
            let length = fields.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
            let body = text[end.upperBound...]
            if body.utf8.count >= length { events.yield(.refused(status: status, body: String(body))) }
            return
        }
        received.moveReaderIndex(forwardBy: text[..<end.upperBound].utf8.count)
        isOpen = true
        events.yield(.opened(subprotocol: fields.first { $0.name == "sec-websocket-protocol" }.map { String($0.value) }))
    }

    /// A server's frames are final here, and not masked.
    private func nextFrame() -> (opcode: UInt8, payload: [UInt8])? {
        var rest = received
        guard let first: UInt8 = rest.readInteger(), let second: UInt8 = rest.readInteger() else { return nil }
        var length = Int(second & 0x7F)
        if length == 126 {
            guard let long: UInt16 = rest.readInteger() else { return nil }
            length = Int(long)
        } else if length == 127 {
            guard let long: UInt64 = rest.readInteger() else { return nil }
            length = Int(long)
        }
        guard let payload = rest.readBytes(length: length) else { return nil }
        received = rest
        return (first & 0x0F, payload)
    }

    private func take(_ opcode: UInt8, _ payload: [UInt8], _ context: ChannelHandlerContext) {
        switch opcode {
        case 1: events.yield(.text(String(decoding: payload, as: UTF8.self)))
        case 8:
            let code = payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : 1005
            events.yield(.closed(code: code, reason: String(decoding: payload.dropFirst(2), as: UTF8.self)))
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: Self.frame(8, Array(payload.prefix(2))))), promise: nil)
        case 9:
            events.yield(.ping)
            guard answersPings else { return }
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: Self.frame(10, payload))), promise: nil)
        case 10: events.yield(.pong)
        default: return
        }
    }

    static func frame(_ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true, isMasked: Bool = true) -> [UInt8] {
        var bytes = [(isFinal ? 0x80 : 0) | opcode]
        let mask: UInt8 = isMasked ? 0x80 : 0
        switch payload.count {
        case 0..<126: bytes.append(mask | UInt8(payload.count))
        case 126...0xFFFF: bytes += [mask | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default: bytes += [mask | 127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> ((7 - $0) * 8)) }
        }
        guard isMasked else { return bytes + payload }
        let key: [UInt8] = [0x1F, 0x2E, 0x3D, 0x4C]
        return bytes + key + payload.enumerated().map { $1 ^ key[$0 % 4] }
    }
}
