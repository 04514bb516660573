import Hummingbird
import Logging
import WebAPI

/// Hummingbird with nothing behind it: the same path, the same size of answer, the same settings of the server, and no work.
enum ConstantServer {
    private static let id = "01930000-0000-7000-8000-000000000000"

    static func application(
        logger: Logger, onRunning: @escaping @Sendable (_ port: Int?) async -> Void
    ) -> Application<RouterResponder<BasicRequestContext>> {
        let limits = ServerLimits()
        let body = ByteBuffer(string: #"{"requestId":"\#(id)","status":"accepted"}"#)
        let router = Router()
        router.patch("/identity/users/{userId}") { _, _ in
            Response(
                status: .accepted, headers: [.contentType: "application/json", .location: "/requests/\(id)"],
                body: ResponseBody(byteBuffer: body))
        }
        return Application(
            router: router,
            server: .http1(
                configuration: .init(
                    idleTimeout: .nanoseconds(Int64(limits.idle / .nanoseconds(1))),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: limits.headerBytes / 4, maxHeaderListSize: limits.headerBytes,
                        maxHeaderFieldCount: limits.headerCount))),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: 0), backlog: 1_024,
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port) },
            logger: logger)
    }
}
