internal import CNATS

extension NATSMessage {
    /// Copies a message of libnats. The caller keeps the ownership of the pointer.
    init(copying message: OpaquePointer) {
        subject = String(cString: natsMsg_GetSubject(message))
        reply = natsMsg_GetReply(message).map { String(cString: $0) }
        let length = Int(natsMsg_GetDataLength(message))
        payload = length > 0 ? Array(UnsafeRawBufferPointer(start: natsMsg_GetData(message), count: length)) : []
        (status, headers) = Self.headers(of: message)
    }

    private static func headers(of message: OpaquePointer) -> (status: Int?, block: [UInt8]) {
        var length: Int32 = 0
        guard let start = tributary_header_block(message, &length) else { return collectedHeaders(of: message) }
        // "NATS/1.0[ <status>[ <description>]]\r\n", the headers, "\r\n".
        let block = UnsafeRawBufferPointer(start: start, count: Int(length))
        guard let firstLineEnd = block.firstIndex(of: 0x0A) else { return (nil, []) }
        var status: Int?
        if firstLineEnd > 12, block[8] == 0x20 {
            status = block[9..<12].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
        return (status, Array(block[(firstLineEnd + 1)..<(block.count - 2)]))
    }

    /// The same through libnats' public functions, header by header: the way out should its memory layout ever change.
    private static func collectedHeaders(of message: OpaquePointer) -> (status: Int?, block: [UInt8]) {
        var keys: UnsafeMutablePointer<UnsafePointer<CChar>?>?
        var count: Int32 = 0
        guard natsMsgHeader_Keys(message, &keys, &count) == NATS_OK, let keys else { return (nil, []) }
        defer { free(keys) }
        var status: Int?
        var block: [UInt8] = []
        for index in 0..<Int(count) {
            var value: UnsafePointer<CChar>?
            guard let key = keys[index], natsMsgHeader_Get(message, key, &value) == NATS_OK, let value else { continue }
            if strcmp(key, "Status") == 0 { status = Int(String(cString: value)) }
            block.append(contentsOf: "\(String(cString: key)): \(String(cString: value))\r\n".utf8)
        }
        return (status, block)
    }
}
