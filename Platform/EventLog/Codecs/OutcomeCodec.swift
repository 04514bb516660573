import EventSourcing
import JSON

/// Outcomes as messages of the OUTCOMES stream.
enum OutcomeCodec {
    static func message(for outcome: Outcome, inbox: String, owner: String?, at time: Timestamp) -> ProposedMessage {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("requestId", outcome.requestID)
        writer.member("context", outcome.address.context)
        writer.member("entity", outcome.address.entity)
        writer.member("id", outcome.address.id)
        switch outcome.status {
        case .completed(let position):
            writer.member("status", "completed")
            writer.member("position", PositionToken(context: outcome.address.context, sequence: position).description)
        case .rejected(let rejection):
            writer.member("status", "rejected")
            writer.name("problem")
            RejectionCodec.write(rejection, to: &writer)
        }
        writer.endObject()
        let envelope = Envelope(
            id: "outcome/\(outcome.requestID)", type: "tributary.outcome.v1", source: "/\(outcome.address.context)/component",
            subject: outcome.requestID, time: time, correlationID: outcome.requestID, userID: owner)
        return ProposedMessage(
            subject: Outcome.subject(inbox: inbox, requestID: outcome.requestID), id: envelope.id, headers: envelope.headers,
            payload: writer.bytes)
    }

    /// Nil where the bytes are not an outcome.
    static func read(_ payload: [UInt8]) -> Outcome? {
        try? JSONDocument.withValue(parsing: payload) { value throws(JSONError) in
            guard let requestID = value.member("requestId")?.string,
                let address = EntityAddress(
                    context: value.member("context")?.string ?? "", entity: value.member("entity")?.string ?? "",
                    id: value.member("id")?.string ?? "")
            else { return nil }
            if let problem = value.member("problem") {
                return RejectionCodec.read(problem).map { Outcome(requestID: requestID, address: address, status: .rejected($0)) }
            }
            guard let token = value.member("position")?.string.flatMap(PositionToken.init) else { return nil }
            return Outcome(requestID: requestID, address: address, status: .completed(position: token.sequence))
        }
    }
}
