public import EventSourcing
import JSON

/// Turns the events of one decision into one message, and a message back into events.
///
/// One event: CloudEvents' binary mode, the payload alone in the body. Several: `application/cloudevents-batch+json`, an array of CloudEvents in
/// JSON; what all of them share (cause, correlation, user, trace) stands in the message's headers alone.
public struct EventCodec<Event: StoredEvent>: Sendable {
    /// `ce-type` of a message with several events.
    static var batchType: String { "tributary.\(Event.context).batch" }

    private let source: String

    /// `source` is who writes, as in `/identity/component`.
    public init(source: String) { self.source = source }

    /// The message for a decision about an entity whose last message stands at `expected`.
    ///
    /// Its id is derived from the command, the entity and that position, so that a decision that is repeated after a crash is the same message.
    public func message(
        for events: [Event], of address: EntityAddress, expecting expected: UInt64, cause: Cause, rejection: Rejection? = nil,
        at time: Timestamp
    ) -> ProposedMessage {
        let id = "\(cause.id)/\(address.entity)/\(address.id)@\(expected)"
        let single = events.count == 1
        let envelope = Envelope(
            id: id, type: single ? events[0].messageType.description : Self.batchType, source: source,
            subject: "\(address.entity)/\(address.id)", time: time, dataSchema: single ? events[0].messageType.dataSchema : nil,
            dataContentType: single ? .json : .batch, correlationID: cause.correlationID, causationID: cause.id,
            causationPosition: cause.position, userID: cause.userID,
            traceParent: cause.traceParent)
        var headers = envelope.headers
        if let rejection { headers.append(.rejection, RejectionCodec.text(of: rejection)) }
        var writer = JSONWriter(reservingCapacity: 512)
        if single { events[0].write(to: &writer) } else { write(events, envelope, to: &writer) }
        return ProposedMessage(subject: address.eventSubject, id: id, headers: headers, payload: writer.bytes)
    }

    /// Throws `.refused` where a message that was made here is none that a reader would take: an event breaks a rule of its schema.
    public func verify(_ message: ProposedMessage, at time: Timestamp) throws(MessageStoreError) {
        var events: [Recorded<Event>] = []
        do throws(EventCodecError) {
            try decode(
                RecordedMessage(subject: message.subject, sequence: 0, storedAt: time, headers: message.headers, payload: message.payload),
                into: &events)
        } catch {
            throw MessageStoreError(.refused, "what was decided breaks its schema: \(error.reason)")
        }
    }

    /// The events of a message, in order.
    public func events(in message: RecordedMessage) throws(EventCodecError) -> [Recorded<Event>] {
        var events: [Recorded<Event>] = []
        try decode(message, into: &events)
        return events
    }

    /// Appends the events of a message, in order; none where it throws.
    public func decode(_ message: RecordedMessage, into events: inout [Recorded<Event>]) throws(EventCodecError) {
        guard let address = EntityAddress(subject: message.subject) else {
            throw EventCodecError(message, "its subject is not an entity's")
        }
        let block = message.headers.block
        let (type, time, contentType) = message.headers.ranges(of: .type, .time, .dataContentType)
        if let contentType, block[contentType].elementsEqual(Envelope.ContentType.batch.rawValue.utf8) {
            events += try batch(in: message, address)
            return
        }
        guard let type = type.map({ String(decoding: block[$0], as: UTF8.self) }), let time = time.flatMap({ Timestamp(utf8: block[$0]) })
        else {
            throw EventCodecError(message, "ce-type or ce-time is missing")
        }
        let event: Event?
        do throws(JSONError) {
            event = try JSONDocument.withValue(parsing: message.payload) { value throws(JSONError) in
                try Event.decode(type: type, json: value)
            }
        } catch {
            throw EventCodecError(message, "\(type): \(error)", underlying: error)
        }
        guard let event else { throw EventCodecError(message, unknownType: type) }
        events.append(Recorded(event, of: address, at: Position(sequence: message.sequence), time: time, headers: message.headers))
    }

    private func write(_ events: [Event], _ envelope: Envelope, to writer: inout JSONWriter) {
        writer.beginArray()
        for (index, event) in events.enumerated() {
            writer.beginObject()
            writer.member("specversion", "1.0")
            writer.member("id", "\(envelope.id)/\(index)")
            writer.member("type", event.messageType.description)
            writer.member("source", envelope.source)
            if let subject = envelope.subject { writer.member("subject", subject) }
            writer.member("time", envelope.time.description)
            if let schema = event.messageType.dataSchema { writer.member("dataschema", schema) }
            writer.member("datacontenttype", Envelope.ContentType.json.rawValue)
            writer.name("data")
            event.write(to: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    private func batch(in message: RecordedMessage, _ address: EntityAddress) throws(EventCodecError) -> [Recorded<Event>] {
        do throws(JSONError) {
            return try JSONDocument.withValue(parsing: message.payload, limits: JSONLimits(depth: 32)) { value throws(JSONError) in
                var index = 0
                return try value.array { element throws(JSONError) in
                    defer { index += 1 }
                    return try Self.event(in: element, of: address, at: Position(sequence: message.sequence, index: index), message.headers)
                }
            }
        } catch {
            throw EventCodecError(message, "\(error)", underlying: error)
        }
    }

    /// Reads one CloudEvent of a batch.
    private static func event(
        in element: borrowing JSONValue, of address: EntityAddress, at position: Position, _ headers: MessageHeaders
    ) throws(JSONError) -> Recorded<Event> {
        var members = try JSONObjectReader(element)
        let type = try members.string("type")
        let time = try members.converted("time", "an RFC 3339 date-time") { Timestamp($0) }
        guard let data = element.member("data") else { throw JSONError(.missingMember, at: "/data", "is missing") }
        let event: Event?
        do throws(JSONError) {
            event = try Event.decode(type: type, json: data)
        } catch {
            throw error.within(member: "data")
        }
        guard let event else { throw JSONError(.unknownType, at: "/type", "the type \(type) is not known here") }
        return Recorded(event, of: address, at: position, time: time, headers: headers)
    }
}
