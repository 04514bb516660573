import EventSourcing
import JSON

/// One thing that happened to a parked lane: what the PARKED stream holds.
enum LaneRecord: Hashable, Sendable {
    /// A message came into the lane; the first one has the reason why, those behind it have none.
    case parked(ParkedMessage, Failure?)
    /// The first message was tried again and failed again.
    case failed(Failure)
    /// The message left the lane.
    case settled(sequence: UInt64, Settlement)
    /// A person asked for something; it is about the messages up to `upTo`.
    case ordered(ParkingOrder, upTo: UInt64)

    struct Failure: Hashable, Sendable {
        let reason: String
        /// How often the message was tried this time.
        let attempts: Int
    }

    enum Settlement: Hashable, Sendable {
        case handled
        case skipped(reason: String)
        case dropped(reason: String)
    }
}

extension LaneRecord: JSONRepresentable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        switch self {
        case .parked(let message, let failure):
            writer.member("what", "parked")
            writer.member("stream", message.stream)
            writer.member("sequence", Int64(clamping: message.sequence))
            if let id = message.id { writer.member("id", id) }
            if let type = message.type { writer.member("type", type) }
            if let failure { Self.write(failure, to: &writer) }
        case .failed(let failure):
            writer.member("what", "failed")
            Self.write(failure, to: &writer)
        case .settled(let sequence, let settlement):
            switch settlement {
            case .handled: Self.write("handled", to: &writer)
            case .skipped(let reason): Self.write("skipped", because: reason, to: &writer)
            case .dropped(let reason): Self.write("dropped", because: reason, to: &writer)
            }
            writer.member("sequence", Int64(clamping: sequence))
        case .ordered(let order, let upTo):
            switch order {
            case .retry: Self.write("retry", to: &writer)
            case .skip(let reason): Self.write("skip", because: reason, to: &writer)
            case .drop(let reason): Self.write("drop", because: reason, to: &writer)
            }
            writer.member("sequence", Int64(clamping: upTo))
        }
        writer.endObject()
    }

    init(json: borrowing JSONValue) throws(JSONError) {
        let what = json.member("what")?.string ?? ""
        let sequence = UInt64(clamping: json.member("sequence")?.integer ?? 0)
        let reason = json.member("reason")?.string ?? ""
        let attempts = Int(clamping: json.member("attempts")?.integer ?? 0)
        switch what {
        case "parked":
            guard let stream = json.member("stream")?.string else { throw JSONError(.missingMember, at: "/stream", "is missing") }
            let message = ParkedMessage(
                stream: stream, sequence: sequence, id: json.member("id")?.string, type: json.member("type")?.string)
            self = .parked(message, attempts > 0 ? Failure(reason: reason, attempts: attempts) : nil)
        case "failed": self = .failed(Failure(reason: reason, attempts: attempts))
        case "handled": self = .settled(sequence: sequence, .handled)
        case "skipped": self = .settled(sequence: sequence, .skipped(reason: reason))
        case "dropped": self = .settled(sequence: sequence, .dropped(reason: reason))
        case "retry": self = .ordered(.retry, upTo: sequence)
        case "skip": self = .ordered(.skip(reason: reason), upTo: sequence)
        case "drop": self = .ordered(.drop(reason: reason), upTo: sequence)
        default: throw JSONError(.wrongType, at: "/what", "\(what) is nothing that happens to a lane")
        }
    }

    private static func write(_ what: String, because reason: String? = nil, to writer: inout JSONWriter) {
        writer.member("what", what)
        if let reason { writer.member("reason", reason) }
    }

    private static func write(_ failure: Failure, to writer: inout JSONWriter) {
        writer.member("reason", failure.reason)
        writer.member("attempts", Int64(failure.attempts))
    }
}
