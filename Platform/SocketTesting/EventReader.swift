internal import NIOCore
internal import NIOPosix

/// A raw client of an event stream (Server-Sent Events) over a connection of its own.
public actor EventReader {
    private let channel: any Channel
    private let chunks: AsyncStream<String>
    private var text = ""
    /// The id of the last event that had one.
    public private(set) var lastID: String?

    /// Connects and asks for the stream; `headers` are whole lines.
    public static func open(port: Int, _ target: String, headers: String = "") async throws -> EventReader {
        let (chunks, entrance) = AsyncStream.makeStream(of: String.self)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ChunkHandler(entrance))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        let request = "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nAccept: text/event-stream\r\n\(headers)\r\n"
        try await channel.writeAndFlush(ByteBuffer(string: request)).get()
        return EventReader(channel, chunks)
    }

    private init(_ channel: any Channel, _ chunks: AsyncStream<String>) {
        self.channel = channel
        self.chunks = chunks
    }

    /// The next frame; nil where the stream ends, or stays silent for 20 seconds.
    public func frame() async -> GatewayFrame? {
        let alarm = channel.eventLoop.scheduleTask(in: .seconds(20)) { [channel] in channel.close(promise: nil) }
        defer { alarm.cancel() }
        while true {
            // Lines of chunk sizes and headers stand between events; they begin with neither of the two names.
            while let end = text.firstIndex(of: "\n") {
                let line = text[..<end]
                text = String(text[text.index(after: end)...])
                if line.hasPrefix("id: ") { lastID = String(line.dropFirst(4)) }
                if line.hasPrefix("data: ") { return GatewayFrame(String(line.dropFirst(6))) }
            }
            guard let chunk = await chunks.first(where: { _ in true }) else { return nil }
            text += chunk
        }
    }

    /// Reads nothing more from the server until told otherwise.
    public func read(_ isReading: Bool) async throws { try await channel.setOption(.autoRead, value: isReading).get() }

    public func cut() async { try? await channel.close().get() }
}

/// Hands over what comes, without carriage returns.
private final class ChunkHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let chunks: AsyncStream<String>.Continuation

    init(_ chunks: AsyncStream<String>.Continuation) { self.chunks = chunks }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // By scalars: a carriage return and the line feed behind it are one character.
        chunks.yield(String(String.UnicodeScalarView(String(buffer: unwrapInboundIn(data)).unicodeScalars.filter { $0 != "\r" })))
    }

    func channelInactive(context: ChannelHandlerContext) { chunks.finish() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
