import NIOCore
import NIOSSL

/// Bytes on one side, requests and replies on the other.
///
/// The connection is encrypted on the spot where the reply to STARTTLS is seen, before a further byte is looked at; bytes that came in clear behind that reply end
/// the connection: somebody has slipped them in.
final class SMTPChannelHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = SMTPReply
    typealias OutboundIn = SMTPRequest
    typealias OutboundOut = ByteBuffer

    struct BytesBehindSTARTTLS: Error {}

    private let makeTLS: () throws -> NIOSSLClientHandler
    private var parser = SMTPReplyParser()
    private var isStartingTLS = false

    init(makeTLS: @escaping () throws -> NIOSSLClientHandler) { self.makeTLS = makeTLS }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        do {
            while let byte = buffer.readInteger(as: UInt8.self) {
                guard let reply = try parser.take(byte) else { continue }
                let encrypts = isStartingTLS && reply.isPositive
                isStartingTLS = false
                if encrypts {
                    guard buffer.readableBytes == 0 else { throw BytesBehindSTARTTLS() }
                    try context.pipeline.syncOperations.addHandler(makeTLS(), position: .first)
                }
                context.fireChannelRead(wrapInboundOut(reply))
                // What ends this read comes through the new handler, which knows of no read.
                if encrypts { context.fireChannelReadComplete() }
            }
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let buffer: ByteBuffer
        switch unwrapOutboundIn(data) {
        case .line(let line): buffer = context.channel.allocator.buffer(string: line + "\r\n")
        case .startTLS:
            isStartingTLS = true
            buffer = context.channel.allocator.buffer(string: "STARTTLS\r\n")
        case .bytes(let bytes): buffer = context.channel.allocator.buffer(bytes: bytes)
        }
        context.write(wrapOutboundOut(buffer), promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // The server has said nothing for too long.
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}
