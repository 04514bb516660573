internal import EventSourcing
internal import JSON

/// What a client may send: one JSON object, told apart by `t`.
enum InboundFrame: Equatable {
    case subscribe(id: String, channel: String, since: String?)
    case unsubscribe(channel: String)
    /// For whoever listens to its type; the whole text goes there.
    case message(id: String?, type: String)
    /// The client has what came up to this position.
    case acknowledge(UInt64)
    case pong

    private static let longestName = 256

    /// nil where the text is none of these.
    init?(_ text: [UInt8]) {
        let limits = JSONLimits(depth: 16, bytes: max(text.count, 1))
        let frame = try? JSONDocument.withValue(parsing: text, limits: limits) { value throws(JSONError) in Self.read(value) }
        guard let frame = frame ?? nil else { return nil }
        self = frame
    }

    private static func read(_ value: borrowing JSONValue) -> InboundFrame? {
        switch value.member("t")?.string {
        case "subscribe":
            guard let id = name(value.member("id")?.string), let channel = name(value.member("channel")?.string) else { return nil }
            return .subscribe(id: id, channel: channel, since: value.member("since")?.string)
        case "unsubscribe": return name(value.member("channel")?.string).map { .unsubscribe(channel: $0) }
        case "message":
            guard let type = value.member("type")?.string, EntityAddress.isToken(type) else { return nil }
            return .message(id: name(value.member("id")?.string), type: type)
        case "ack":
            guard let sequence = value.member("seq")?.integer, sequence >= 0 else { return nil }
            return .acknowledge(UInt64(sequence))
        case "pong": return .pong
        default: return nil
        }
    }

    private static func name(_ text: String?) -> String? {
        text.flatMap { (1...longestName).contains($0.utf8.count) ? $0 : nil }
    }
}
