import CPostgres

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Session {
    /// Whether the server has closed the connection while nobody was looking.
    ///
    /// An idle session has nothing to read but a changed setting, or a farewell and the end behind it: so the question costs one poll.
    func wasClosedByServer() -> Bool {
        while isHealthy {
            var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, 0) > 0 else { return false }
            if PQconsumeInput(connection) == 0 { return true }
        }
        return true
    }

    /// Sends all that is waiting to be sent, reading meanwhile, so that neither side waits for the other with full buffers.
    func flush() throws(PostgresError) {
        while true {
            switch PQflush(connection) {
            case 0: return
            case 1:
                let ready = try wait(for: POLLIN | POLLOUT)
                if ready & Int16(POLLIN) != 0, PQconsumeInput(connection) == 0 { throw PostgresError(lost: connection, .unavailable) }
            default: throw PostgresError(lost: connection, .unavailable)
            }
        }
    }

    /// The next result of the statement that is being answered; nil when it has none left.
    func nextResult() throws(PostgresError) -> OpaquePointer? {
        while PQisBusy(connection) == 1 {
            _ = try wait(for: POLLIN)
            if PQconsumeInput(connection) == 0 { throw PostgresError(lost: connection, .unavailable) }
        }
        return PQgetResult(connection)
    }

    /// Waits until the socket is ready for one of the events and tells for which.
    private func wait(for events: Int32) throws(PostgresError) -> Int16 {
        let limit = responseTimeout.map { Int32(clamping: $0.milliseconds) } ?? -1
        var descriptor = pollfd(fd: PQsocket(connection), events: Int16(events), revents: 0)
        while true {
            let count = poll(&descriptor, 1, limit)
            if count > 0 { return descriptor.revents }
            if count == 0 { throw PostgresError(.unavailable, "the server has not answered for \(limit) ms") }
            // A signal may interrupt the wait; anything else means that there is no socket any more.
            guard errno == EINTR else { throw PostgresError(.unavailable, "the connection's socket cannot be polled: \(errno)") }
        }
    }
}
