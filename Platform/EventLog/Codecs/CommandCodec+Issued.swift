public import EventSourcing
import JSON

extension CommandCodec {
    /// The message for a command that an event caused; `name` tells it from the other commands that the event causes.
    ///
    /// It is held to its schema, since it was made by hand. Its id is derived from the event's and the name, so that the same event causes the same command
    /// whenever it is read. Throws `.refused` for a command that cannot be written: one that breaks its schema, or is not generated from one.
    public static func message(
        for command: any Command, named name: String, causedBy event: Recorded<some EventUnion>, mayBeRepeated: Bool, at time: Timestamp
    ) throws(MessageStoreError) -> ProposedMessage {
        guard let writable = command as? any Command & JSONRepresentable else {
            throw MessageStoreError(.refused, "\(command.messageType) cannot be written: it is not generated from a schema")
        }
        let payload: [UInt8]
        do throws(JSONError) {
            payload = try writable.checkedJSONBytes()
        } catch {
            throw MessageStoreError(.refused, "\(command.messageType) breaks its schema: \(error)")
        }
        let address = command.address
        let envelope = Envelope(
            id: DerivedID.make(from: "\(event.id)/\(name)"), type: command.messageType.description,
            source: "/\(event.address.context)/reaction",
            subject: "\(address.entity)/\(address.id)", time: time, dataSchema: command.messageType.dataSchema,
            correlationID: event.headers[.correlationID] ?? event.id,
            causationID: event.id, causationPosition: event.position.sequence, userID: event.headers[.userID],
            traceParent: event.headers[.traceParent])
        var headers = envelope.headers
        headers.append(.inbox, CommandRequest.noInbox)
        if mayBeRepeated { headers.append(.retry, "1") }
        return ProposedMessage(subject: address.commandSubject, id: envelope.id, headers: headers, payload: payload)
    }
}

extension Recorded {
    /// The event's own id: that of its message, and its index there where there are several.
    public var id: String {
        let message = headers[.id] ?? "\(address)@\(position.sequence)"
        return position.index == 0 ? message : "\(message)/\(position.index)"
    }
}
