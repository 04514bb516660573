internal import NIOCore

/// The head of a frame of RFC 6455 that a server sends: final, and not masked.
enum FrameHeader {
    static let text: UInt8 = 0x1
    static let close: UInt8 = 0x8
    static let ping: UInt8 = 0x9
    static let pong: UInt8 = 0xA

    /// A whole frame.
    static func framing(_ payload: some Collection<UInt8>, opcode: UInt8) -> ByteBuffer {
        let count = payload.count
        var buffer = ByteBufferAllocator().buffer(capacity: count + 10)
        buffer.writeInteger(0x80 | opcode)
        switch count {
        case 0..<126: buffer.writeInteger(UInt8(count))
        case 126...0xFFFF: buffer.writeMultipleIntegers(UInt8(126), UInt16(count))
        default: buffer.writeMultipleIntegers(UInt8(127), UInt64(count))
        }
        buffer.writeBytes(payload)
        return buffer
    }

    /// How long the head of such a frame is.
    static func length(of frame: ByteBuffer) -> Int {
        switch frame.getInteger(at: frame.readerIndex + 1, as: UInt8.self) {
        case 127: 10
        case 126: 4
        default: 2
        }
    }
}
