/// What every message says about itself beside its payload: CloudEvents 1.0 attributes and our extensions.
public struct Envelope: Hashable, Sendable {
    /// Unique per message, and the key of NATS' own deduplication.
    public var id: String
    public var type: String
    /// Who wrote the message, as in `/identity/component`.
    public var source: String
    /// `<entity>/<id>` of the entity it is about.
    public var subject: String?
    public var time: Timestamp
    public var dataSchema: String?
    public var dataContentType: ContentType
    /// The request that started the chain of messages this one belongs to.
    public var correlationID: String?
    /// The message that caused this one, and its position in its own stream.
    public var causationID: String?
    public var causationPosition: UInt64?
    /// On whose behalf.
    public var userID: String?
    /// W3C Trace Context.
    public var traceParent: String?

    public init(
        id: String, type: String, source: String, subject: String? = nil, time: Timestamp, dataSchema: String? = nil,
        dataContentType: ContentType = .json, correlationID: String? = nil, causationID: String? = nil,
        causationPosition: UInt64? = nil, userID: String? = nil, traceParent: String? = nil
    ) {
        self.id = id
        self.type = type
        self.source = source
        self.subject = subject
        self.time = time
        self.dataSchema = dataSchema
        self.dataContentType = dataContentType
        self.correlationID = correlationID
        self.causationID = causationID
        self.causationPosition = causationPosition
        self.userID = userID
        self.traceParent = traceParent
    }

    /// The form of the payload.
    public enum ContentType: String, Sendable {
        /// One payload.
        case json = "application/json"
        /// The events of one decision, each a CloudEvent in JSON.
        case batch = "application/cloudevents-batch+json"
    }
}
