import EventSourcing
import Foundation

/// An event as it stands in the log, to be printed. It knows nothing of the event's type, so that it prints those, too, that this version cannot read.
struct PrintedEvent {
    /// `1234`, or `1234.1` for the second event of a decision.
    let position: Position
    let type: String
    let time: String
    let headers: MessageHeaders
    /// The payload as JSONSerialization gives it.
    private let payload: Any

    /// The events of one message, in order, with personal members covered. Throws where the message is not JSON.
    static func events(in message: RecordedMessage, covering personal: PersonalCover = .none) throws -> [PrintedEvent] {
        let json = try JSONSerialization.jsonObject(with: Data(message.payload), options: [.fragmentsAllowed])
        let headers = message.headers
        guard headers[.dataContentType] == Envelope.ContentType.batch.rawValue, let batch = json as? [[String: Any]] else {
            let type = headers[.type] ?? "?"
            return [
                PrintedEvent(
                    position: Position(sequence: message.sequence), type: type, time: headers[.time] ?? "?", headers: headers,
                    payload: personal.covering(json, of: type))
            ]
        }
        return batch.enumerated().map { index, event in
            let type = event["type"] as? String ?? "?"
            return PrintedEvent(
                position: Position(sequence: message.sequence, index: index), type: type, time: event["time"] as? String ?? "?",
                headers: headers, payload: personal.covering(event["data"] ?? NSNull(), of: type))
        }
    }

    /// For people: a line of what, where and when, and the payload beneath it.
    func paragraph() throws -> String {
        let by = headers[.userID].map { "  by \($0)" } ?? ""
        let body = try text(of: payload, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
        return "\(positionText)  \(time)  \(type)\(by)\n" + body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    }

    /// For programs: one line of JSON.
    func line() throws -> String {
        var members: [String: Any] = [
            "position": position.sequence, "index": position.index, "type": type, "time": time, "data": payload,
        ]
        members["correlationId"] = headers[.correlationID]
        members["causationId"] = headers[.causationID]
        members["userId"] = headers[.userID]
        return try text(of: members, [.sortedKeys, .withoutEscapingSlashes])
    }

    private var positionText: String { position.index == 0 ? "\(position.sequence)" : "\(position.sequence).\(position.index)" }

    private func text(of value: Any, _ options: JSONSerialization.WritingOptions) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
    }
}
