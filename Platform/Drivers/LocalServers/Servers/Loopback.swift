internal import Glibc

/// This machine's own network, 127.0.0.1. Nothing here blocks.
enum Loopback {
    /// A port that nobody uses at this moment. Somebody else may take it before it is used: be ready to choose again.
    static func freePort() throws(LocalServerError) -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw LocalServerError(.cannotStart, "no socket can be made: \(String(cString: strerror(errno)))") }
        defer { close(socket) }
        var address = address(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let named = withSocketAddress(&address) { bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0 }
        guard named else { throw LocalServerError(.cannotStart, "no free port on 127.0.0.1: \(String(cString: strerror(errno)))") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// A connection to the port; nil where nobody listens there, or whoever does takes none before the deadline: a second from now, where none is given.
    static func connect(to port: Int, until deadline: ContinuousClock.Instant = .now + .seconds(1)) async -> Connection? {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard socket >= 0 else { return nil }
        var address = address(port: port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withSocketAddress(&address) { Glibc.connect(socket, $0, size) }
        // It closes the socket where it is dropped.
        let connection = Connection(socket: socket)
        if status == 0 { return connection }
        guard errno == EINPROGRESS else { return nil }
        // On the loopback the answer has mostly come by now, a refusal included; on a machine that is busy it may not have.
        while !connection.isSettled {
            guard .now < deadline else { return nil }
            do { try await Task.sleep(for: .milliseconds(1)) } catch { return nil }
        }
        guard connection.isOpen else { return nil }
        return connection
    }

    struct Connection: ~Copyable {
        fileprivate let socket: Int32

        /// Whether connecting has succeeded or failed.
        fileprivate var isSettled: Bool {
            var question = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
            return poll(&question, 1, 0) > 0
        }

        /// Whether connecting has not failed, once it is settled.
        fileprivate var isOpen: Bool {
            var failure: Int32 = 0
            var length = socklen_t(MemoryLayout<Int32>.size)
            return getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &length) == 0 && failure == 0
        }

        /// What has arrived, at most 16 KiB, left in place; empty where nothing has yet, nil where the connection has failed.
        func peek() -> String? {
            var bytes = [UInt8](repeating: 0, count: 16_384)
            let count = recv(socket, &bytes, bytes.count, Int32(MSG_PEEK))
            if count > 0 { return String(decoding: bytes[..<count], as: UTF8.self) }
            return count < 0 && (errno == EAGAIN || errno == EINTR) ? "" : nil
        }

        deinit { close(socket) }
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }

    /// Hands over the address as the socket calls want it: both types have the same layout, and the pointer is not kept.
    private static func withSocketAddress<Result>(_ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Result)
        -> Result
    {
        withUnsafeMutablePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body) }
    }
}
