internal import NIOCore
internal import NIOPosix

/// A raw client of a WebSocket: what it sends may be anything, so that tests can send what no decent client would.
///
/// One task at a time may ask for what came.
public struct SocketClient: Sendable {
    private let channel: any Channel
    private let events: AsyncStream<SocketEvent>
    private let entrance: AsyncStream<SocketEvent>.Continuation

    /// Connects and sends the request; the first event says how it was answered. `pongs`: whether pings are answered.
    public static func connect(
        port: Int, to target: String, headers: [(String, String)] = [], subprotocols: [String], pongs: Bool = true
    ) async throws -> SocketClient {
        var request = "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        if !subprotocols.isEmpty { request += "Sec-WebSocket-Protocol: \(subprotocols.joined(separator: ", "))\r\n" }
        for (name, value) in headers { request += "\(name): \(value)\r\n" }
        return try await connect(port: port, sending: request + "\r\n", pongs: pongs)
    }

    /// Connects and sends a text as it is, and bytes at once behind it.
    public static func connect(
        port: Int, sending text: String, followedBy bytes: [UInt8] = [], pongs: Bool = true
    ) async throws -> SocketClient {
        let (events, entrance) = AsyncStream.makeStream(of: SocketEvent.self)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(SocketClientHandler(entrance, answersPings: pongs))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        try await channel.writeAndFlush(ByteBuffer(bytes: Array(text.utf8) + bytes)).get()
        return SocketClient(channel: channel, events: events, entrance: entrance)
    }

    /// The next event; `late` where there is none in time.
    public func next(within limit: Duration = .seconds(20)) async -> SocketEvent {
        let alarm = channel.eventLoop.scheduleTask(in: .nanoseconds(Int64(limit / .nanoseconds(1)))) { entrance.yield(.late) }
        defer { alarm.cancel() }
        return await events.first { _ in true } ?? .gone
    }

    /// The next text, passing over pings; nil where the connection ends before.
    public func text(within limit: Duration = .seconds(20)) async -> String? {
        while true {
            switch await next(within: limit) {
            case .text(let text): return text
            case .closed, .gone, .late, .refused: return nil
            default: continue
            }
        }
    }

    /// Sends a text frame, masked.
    public func send(_ text: String) async throws { try await send(opcode: 1, Array(text.utf8)) }

    /// Sends one frame.
    public func send(opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true, isMasked: Bool = true) async throws {
        try await send(raw: SocketClientHandler.frame(opcode, payload, isFinal: isFinal, isMasked: isMasked))
    }

    /// The bytes of one frame, masked.
    public static func frame(_ opcode: UInt8, _ payload: [UInt8]) -> [UInt8] { SocketClientHandler.frame(opcode, payload) }

    /// Sends bytes as they are.
    public func send(raw bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get() }

    /// Reads nothing more from the server until told otherwise.
    public func read(_ isReading: Bool) async throws { try await channel.setOption(.autoRead, value: isReading).get() }

    /// Ends the connection without a word.
    public func cut() async { try? await channel.close().get() }
}
