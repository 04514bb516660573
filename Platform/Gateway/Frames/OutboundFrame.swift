internal import NIOCore

/// What a client is sent: one JSON object, encoded once for all who get it.
///
/// The bytes are a whole WebSocket frame; an event stream takes the JSON out of it. Both share the one buffer.
struct OutboundFrame: Sendable {
    /// A text frame of RFC 6455, not masked, as a server sends it.
    let bytes: ByteBuffer
    /// The position in OUTCOMES that a client has reached with this frame; nil where it moves nothing.
    let sequence: UInt64?

    init(json: [UInt8], sequence: UInt64? = nil) {
        bytes = FrameHeader.framing(json, opcode: FrameHeader.text)
        self.sequence = sequence
    }

    /// The JSON alone.
    var json: ByteBuffer {
        var payload = bytes
        payload.moveReaderIndex(forwardBy: FrameHeader.length(of: payload))
        return payload
    }
}
