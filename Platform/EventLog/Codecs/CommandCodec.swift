public import EventSourcing
import JSON

/// Commands as messages of their context's COMMANDS stream.
public enum CommandCodec {
    /// The message for a command; its id is the request's, so that a retry is the same message.
    static func message(for command: some Command & JSONRepresentable, request: CommandRequest, isRetry: Bool, at time: Timestamp)
        -> ProposedMessage
    {
        let address = command.address
        let envelope = Envelope(
            id: request.id, type: command.messageType.description, source: "/\(address.context)/application",
            subject: "\(address.entity)/\(address.id)", time: time, dataSchema: command.messageType.dataSchema, correlationID: request.id,
            userID: request.owner,
            traceParent: request.traceParent)
        var headers = envelope.headers
        headers.append(.inbox, request.inbox)
        if isRetry { headers.append(.retry, "1") }
        return ProposedMessage(subject: address.commandSubject, id: request.id, headers: headers, payload: command.jsonBytes)
    }

    /// Reads a command; throws where it is not one of the union's.
    public static func read<Commands: StoredCommand>(_ message: RecordedMessage, as commands: Commands.Type) throws(EventCodecError)
        -> ReceivedCommand<Commands>
    {
        guard let envelope = Envelope(headers: message.headers) else {
            throw EventCodecError(message, "its envelope is not a CloudEvents one")
        }
        // The outcome's subject is made of the id: with any other there could never be one, and the command would be tried for ever.
        guard EntityAddress.isToken(envelope.id) else { throw EventCodecError(message, "its id is not one token of a subject") }
        let command: Commands?
        do throws(JSONError) {
            command = try JSONDocument.withValue(parsing: message.payload) { value throws(JSONError) in
                try Commands.decode(type: envelope.type, json: value)
            }
        } catch {
            throw EventCodecError(message, "\(envelope.type): \(error)", underlying: error)
        }
        guard let command else { throw EventCodecError(message, unknownType: envelope.type) }
        guard command.address.commandSubject == message.subject else {
            throw EventCodecError(message, "it is addressed to another entity than its subject says")
        }
        return ReceivedCommand(
            command: command, envelope: envelope, position: message.sequence, inbox: inbox(of: message),
            mayBeRepeated: message.headers[.retry] != nil)
    }

    /// Where the outcome of a command is told, readable or not; nowhere in particular where the message names no inbox that a subject can hold.
    public static func inbox(of message: RecordedMessage) -> String {
        message.headers[.inbox].flatMap { EntityAddress.isToken($0) ? $0 : nil } ?? CommandRequest.noInbox
    }
}
