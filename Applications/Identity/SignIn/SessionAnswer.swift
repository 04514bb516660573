internal import EventLog
internal import EventSourcing
internal import JSON
internal import WebAPI

/// A session as its owner is told about it.
enum SessionAnswer {
    static func json(_ sessionID: String, _ session: Session) -> [UInt8] {
        var writer = JSONWriter(reservingCapacity: 256)
        writer.beginObject()
        writer.member("sessionId", sessionID)
        writer.member("userId", session.userID)
        writer.member("startedAt", session.startedAt.description)
        writer.member("expiresAt", session.expiresAt.description)
        writer.endObject()
        return writer.bytes
    }

    static let schema: JSONLiteral = [
        "type": "object", "required": ["sessionId", "userId", "startedAt", "expiresAt"],
        "properties": [
            "sessionId": ["type": "string", "format": "uuid"], "userId": ["type": "string", "format": "uuid"],
            "startedAt": ["type": "string", "format": "date-time"], "expiresAt": ["type": "string", "format": "date-time"],
        ],
    ]
}
