import EventSourcing
import Foundation

/// A parked lane, to be printed.
struct PrintedLane: Encodable {
    let lane: String
    let consumer: String
    let context: String
    let entity: String
    let id: String
    let messages: Int
    let reason: String
    let attempts: Int
    let since: String
    /// `retry`, `skip: reason` or `drop: reason`, where one was left and not carried out yet.
    let order: String?
    /// What waits, where it was asked for.
    var waiting: [PrintedMessage]?

    init(_ lane: ParkedLane) {
        self.lane = LaneName(lane).description
        consumer = lane.consumer.description
        context = lane.address.context
        entity = lane.address.entity
        id = lane.address.id
        messages = lane.messages.count
        reason = lane.reason
        attempts = lane.attempts
        since = lane.since.description
        order =
            switch lane.order {
            case .retry: "retry"
            case .skip(let reason): "skip: \(reason)"
            case .drop(let reason): "drop: \(reason)"
            case nil: nil
            }
    }

    /// A line a lane.
    static func table(_ lanes: [PrintedLane]) -> String {
        if lanes.isEmpty { return "nothing is parked" }
        return TextTable(
            header: ["LANE", "SINCE", "WAITING", "TRIED", "ORDER", "REASON"],
            lanes.map { [$0.lane, $0.since, "\($0.messages)", "\($0.attempts)", $0.order ?? "-", Self.oneLine($0.reason)] }
        ).text + "\n\n`tributary parked show LANE` shows one; `retry`, `skip` and `drop` decide about it."
    }

    /// All about one lane.
    var paragraph: String {
        var lines = [
            "lane      \(lane)", "since     \(since)", "tried     \(attempts) times", "reason    \(reason)", "order     \(order ?? "none")",
            "waiting   \(messages), in this order:", "",
        ]
        lines += (waiting ?? []).map(\.lines)
        if let waiting, waiting.count < messages { lines.append("… and \(messages - waiting.count) more; --limit shows them") }
        lines += [
            "", "tributary parked retry \(lane)", "tributary parked skip \(lane) --reason '…'    gives up the first for good",
            "tributary parked drop \(lane) --reason '…'    gives up all of them for good",
        ]
        return lines.joined(separator: "\n")
    }

    private static func oneLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}

/// A message that waits in a parked lane, to be printed.
struct PrintedMessage: Encodable {
    let stream: String
    let position: UInt64
    let id: String?
    let type: String?
    /// When it was stored; nil where the stream does not hold it any more.
    let time: String?
    /// What it says, where that was asked for: it may be personal.
    let payload: String?

    /// `found` is the message itself, if its stream still holds it.
    init(_ message: ParkedMessage, _ found: RecordedMessage?, withPayload: Bool) {
        stream = message.stream
        position = message.sequence
        id = message.id
        type = message.type
        time = found?.storedAt.description
        payload = withPayload ? found.map { String(decoding: $0.payload, as: UTF8.self) } : nil
    }

    fileprivate var lines: String {
        let line =
            "  \(stream) \(position)  \(time ?? "is not in the stream any more")  \(type ?? "without a type")  \(id ?? "without an id")"
        guard let payload else { return line }
        return line + "\n    payload, possibly personal: \(payload)"
    }
}
