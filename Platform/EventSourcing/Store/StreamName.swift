/// The streams of a context, and those that all contexts share.
public enum StreamName {
    public static func commands(of context: String) -> String { "\(context.uppercased())_COMMANDS" }
    public static func events(of context: String) -> String { "\(context.uppercased())_EVENTS" }
    /// One message per request: how it ended.
    public static let outcomes = "OUTCOMES"
    /// One message per request: that it was made, by whom, and with what body.
    public static let requests = "REQUESTS"
    /// One message per consumer and partition: how far its messages have been handled.
    public static let positions = "POSITIONS"
    /// What could not be handled, entity by entity, and what people decided about it.
    public static let parked = "PARKED"
    /// One message per entity: its state as of a position, so that it need not be folded from its first event on.
    public static let snapshots = "SNAPSHOTS"
    /// One message per deadline: the command to be issued, and when.
    public static let deadlines = "DEADLINES"
    /// One message per type of message and set of its rules: that a stream holds some, or is about to.
    public static let schemas = "SCHEMAS"
    /// What changed in the rows of live views, channel by channel, for as long as a client may be away.
    public static let changes = "CHANGES"
    /// One message per channel: who may listen to it.
    public static let readers = "READERS"
    /// One message per session, per person whose sessions were ended, and per login that has yet to be taken.
    public static let sessions = "SESSIONS"

    /// The stream that holds a subject; nil where none does.
    public static func holding(_ subject: String) -> String? {
        let tokens = subject.split(separator: ".", maxSplits: 2)
        switch (tokens.first, tokens.dropFirst().first) {
        // Who owns a partition stands beside the outcomes, so that telling one can be fenced by it.
        case ("outcome", _), ("owner", _): return outcomes
        case ("request", _): return requests
        case ("position", _): return positions
        case ("parked", _): return parked
        case ("snapshot", _): return snapshots
        case ("deadline", _): return deadlines
        case ("schema", _): return schemas
        case ("change", _): return changes
        case ("readers", _): return readers
        case ("session", _): return sessions
        case (let context?, "command"): return commands(of: String(context))
        case (let context?, "event"): return events(of: String(context))
        default: return nil
        }
    }
}
