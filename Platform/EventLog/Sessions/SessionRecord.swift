internal import EventSourcing
internal import JSON

/// One message of SESSIONS, and where it stands: what a change is compared against.
struct SessionRecord<Value: JSONRepresentable>: Sendable {
    let value: Value
    let sequence: UInt64

    /// Throws `.corrupt` where the message cannot be read.
    init(_ message: RecordedMessage) throws(MessageStoreError) {
        do throws(JSONError) {
            value = try JSONDocument.withValue(parsing: message.payload) { json throws(JSONError) in try Value(json: json) }
        } catch {
            throw MessageStoreError(.corrupt, "\(message.subject) at \(message.sequence) of SESSIONS cannot be read: \(error)")
        }
        sequence = message.sequence
    }
}
