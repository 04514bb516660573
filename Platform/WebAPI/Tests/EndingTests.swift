import Foundation
import NIOCore
import Testing
import WebAPI

/// A server that ends while people knock at its door.
@Suite(.serialized)
struct EndingTests {
    /// Connections that the loop of a server has not taken yet when it ends must not take the process with them: NIO traps where one of its asynchronous
    /// channels is dropped (apple/swift-nio#2637).
    @Test(arguments: [false, true]) func `it ends in peace, whoever has just come in`(hasSockets: Bool) async throws {
        for _ in 0..<20 {
            let (ports, port) = AsyncStream.makeStream(of: Int.self)
            let server = GreetingServer(sockets: hasSockets ? [NobodysSocket()] : [])
            let application = try server.application { port.yield($0 ?? 0) }
            let serving = Task { try await application.run() }
            let bound = await ports.first { _ in true } ?? 0
            let visitors = (0..<64).map { _ in Self.knock(at: bound) }
            serving.cancel()
            _ = await serving.result
            for visitor in visitors { close(visitor) }
        }
    }

    /// A connection with a request on it, to which nobody waits for the answer.
    private static func knock(at port: Int) -> Int32 {
        let visitor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(visitor, $0, size) } }
        let request = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
        _ = send(visitor, request, request.utf8.count, Int32(MSG_NOSIGNAL))
        return visitor
    }
}

/// A way to a socket that nobody takes.
private struct NobodysSocket: SocketEndpoint {
    let path = "/greetings/socket"
    let frameBytes = 1_024

    func open(_ request: SocketRequest, on eventLoop: any EventLoop) async throws(Problem) -> SocketOpening { throw .notSignedIn }
}
