import EventSourcing

/// An envelope as the corpus writes it.
struct CorpusEnvelope: Decodable, Sendable, Hashable {
    let id: String
    let type: String
    let source: String
    let time: String
    let contentType: String
    var subject: String?
    var dataSchema: String?
    var correlationId: String?
    var causationId: String?
    var causationPosition: String?
    var userId: String?
    var traceParent: String?

    init(_ envelope: Envelope) {
        id = envelope.id
        type = envelope.type
        source = envelope.source
        time = envelope.time.description
        contentType = envelope.dataContentType.rawValue
        subject = envelope.subject
        dataSchema = envelope.dataSchema
        correlationId = envelope.correlationID
        causationId = envelope.causationID
        causationPosition = envelope.causationPosition.map { String($0) }
        userId = envelope.userID
        traceParent = envelope.traceParent
    }
}
