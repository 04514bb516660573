/// A header that the platform knows.
public struct StaticHeaderName: Hashable, Sendable {
    public let text: String

    public init(_ text: StaticString) { self.text = text.description }

    // CloudEvents 1.0, NATS protocol binding, binary mode.
    public static let specVersion = StaticHeaderName("ce-specversion")
    public static let id = StaticHeaderName("ce-id")
    public static let type = StaticHeaderName("ce-type")
    public static let source = StaticHeaderName("ce-source")
    public static let subject = StaticHeaderName("ce-subject")
    public static let time = StaticHeaderName("ce-time")
    public static let dataSchema = StaticHeaderName("ce-dataschema")
    public static let dataContentType = StaticHeaderName("ce-datacontenttype")

    // Our CloudEvents extensions.
    public static let correlationID = StaticHeaderName("ce-correlationid")
    public static let causationID = StaticHeaderName("ce-causationid")
    public static let causationPosition = StaticHeaderName("ce-causationposition")
    public static let userID = StaticHeaderName("ce-userid")

    /// W3C Trace Context.
    public static let traceParent = StaticHeaderName("traceparent")

    /// The inbox that a command's outcome goes to.
    public static let inbox = StaticHeaderName("tributary-inbox")
    /// The rejection, in JSON, that left the events of this message behind.
    public static let rejection = StaticHeaderName("tributary-rejection")
    /// Present on a command that may have been published before, outside the server's window of deduplication.
    public static let retry = StaticHeaderName("tributary-retry")
    /// Of a change: the view, the row's id, the row's revision, and as of when all before it has been told.
    public static let view = StaticHeaderName("tributary-view")
    public static let row = StaticHeaderName("tributary-row")
    public static let revision = StaticHeaderName("tributary-revision")
    public static let asOf = StaticHeaderName("tributary-as-of")
    /// When the command of a deadline is to be issued.
    public static let due = StaticHeaderName("tributary-due")
}
