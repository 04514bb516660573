internal import CNATS

extension OutgoingMessage {
    /// Hands the message to libnats, which copies it into its write buffer. Only the connection's own thread calls this.
    func publish(on connection: OpaquePointer) -> natsStatus {
        var message: OpaquePointer?
        var status = payload.withUnsafeBytes { bytes in
            natsMsg_Create(&message, subject, reply, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        guard status == NATS_OK, let message else { return status }
        defer { natsMsg_Destroy(message) }
        status = setHeaders(of: message)
        return status == NATS_OK ? natsConnection_PublishMsg(connection, message) : status
    }

    /// libnats wants each name and value as a C string: one copy of the block, its separators turned into NULs, serves all of them.
    ///
    /// Of a name that is there twice the last value is sent: natsMsgHeader_Add, which would keep both, mixes up names of which one begins with
    /// the other (its look-up compares only that many bytes once the hashes agree; found with Name-1 and Name-100).
    private func setHeaders(of message: OpaquePointer) -> natsStatus {
        guard !headers.isEmpty else { return NATS_OK }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: headers.count + 1) { text in
            headers.withUnsafeBytes { UnsafeMutableRawBufferPointer(text).copyMemory(from: $0) }
            text[headers.count] = 0
            var start = 0
            while start < headers.count {
                var colon = start
                while colon < headers.count, text[colon] != 0x3A { colon += 1 }
                var end = colon
                while end < headers.count, text[end] != 0x0D { end += 1 }
                guard colon < end else { return NATS_INVALID_ARG }
                text[colon] = 0
                text[end] = 0
                var value = colon + 1
                while value < end, text[value] == 0x20 { value += 1 }
                let status = natsMsgHeader_Set(message, text.baseAddress! + start, text.baseAddress! + value)
                guard status == NATS_OK else { return status }
                start = end + 2
            }
            return NATS_OK
        }
    }
}
