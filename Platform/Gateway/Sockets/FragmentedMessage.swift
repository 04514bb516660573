internal import NIOCore
internal import NIOWebSocket

/// A text message that may come in several frames, put together within bounds.
struct FragmentedMessage {
    private var bytes: [UInt8] = []
    private var fragments = 0

    enum Step {
        case incomplete
        case text([UInt8])
        case violation(CloseCode)
    }

    mutating func take(_ frame: WebSocketFrame, limits: GatewayLimits) -> Step {
        guard (frame.opcode == .continuation) == (fragments > 0) else { return .violation(.malformedFrame) }
        let payload = frame.unmaskedData
        guard bytes.count + payload.readableBytes <= limits.inboundBytes, fragments < limits.fragments else { return .violation(.tooLarge) }
        bytes.append(contentsOf: payload.readableBytesView)
        fragments += 1
        guard frame.fin else { return .incomplete }
        defer { self = FragmentedMessage() }
        return String(validating: bytes, as: UTF8.self) == nil ? .violation(.notUTF8) : .text(bytes)
    }
}
