internal import EventLog
internal import EventSourcing
internal import JSON
internal import WebAPI

extension OutboundFrame {
    /// The first frame of every connection.
    static func connected(_ ticket: ConnectionTicket, resumed: Bool, authenticated: Bool, limits: GatewayLimits) -> OutboundFrame {
        make { writer in
            writer.member("t", "connected")
            writer.member("connectionId", ticket.connectionID)
            writer.member("resumeToken", ticket.resumeToken)
            writer.member("epoch", ticket.epoch)
            writer.member("seq", Int64(ticket.sequence))
            writer.member("ping", limits.pingInterval.components.seconds)
            writer.member("resumed", resumed)
            writer.member("authenticated", authenticated)
        }
    }

    /// How a command ended; nil where what is stored cannot be read.
    static func outcome(_ stored: StoredOutcome) -> OutboundFrame? {
        guard let outcome = stored.outcome else { return nil }
        return make(sequence: stored.sequence) { writer in
            writer.member("t", "outcome")
            writer.member("seq", Int64(stored.sequence))
            writer.member("requestId", outcome.requestID)
            switch outcome.status {
            case .completed(let position):
                writer.member("status", "completed")
                writer.member("position", PositionToken(context: outcome.address.context, sequence: position).description)
                writer.name("result")
                writer.beginObject()
                writer.member("context", outcome.address.context)
                writer.member("entity", outcome.address.entity)
                writer.member("id", outcome.address.id)
                writer.endObject()
            case .rejected(let rejection):
                writer.member("status", "rejected")
                writer.name("problem")
                Problem(rejection).of(request: outcome.requestID).write(to: &writer)
            }
        }
    }

    /// Something was missed, of one channel or (nil) of the inbox: the client loads anew what it shows.
    static func gap(channel: String? = nil, reason: String) -> OutboundFrame {
        make { writer in
            writer.member("t", "gap")
            if let channel { writer.member("channel", channel) }
            writer.member("reason", reason)
        }
    }

    static func ping(at moment: Timestamp) -> OutboundFrame {
        make { writer in
            writer.member("t", "ping")
            writer.member("at", moment.microseconds / 1_000)
        }
    }

    /// A change that a channel tells of; `data` is JSON.
    static func event(channel: String, offset: String, data: [UInt8]) -> OutboundFrame {
        make(reserving: data.count + 128) { writer in
            writer.member("t", "event")
            writer.member("channel", channel)
            writer.member("offset", offset)
            writer.name("data")
            writer.raw(data)
        }
    }

    static func subscribed(id: String, channel: String) -> OutboundFrame {
        make { writer in
            writer.member("t", "subscribed")
            writer.member("id", id)
            writer.member("channel", channel)
        }
    }

    static func unsubscribed(channel: String, reason: String) -> OutboundFrame {
        make { writer in
            writer.member("t", "unsubscribed")
            writer.member("channel", channel)
            writer.member("reason", reason)
        }
    }

    /// What the client asked for with the frame of this id was not done.
    static func refused(id: String, _ problem: Problem) -> OutboundFrame {
        make { writer in
            writer.member("t", "refused")
            writer.member("id", id)
            writer.name("problem")
            problem.write(to: &writer)
        }
    }

    private static func make(sequence: UInt64? = nil, reserving: Int = 256, _ write: (inout JSONWriter) -> Void) -> OutboundFrame {
        var writer = JSONWriter(reservingCapacity: reserving)
        writer.beginObject()
        write(&writer)
        writer.endObject()
        return OutboundFrame(json: writer.bytes, sequence: sequence)
    }
}
