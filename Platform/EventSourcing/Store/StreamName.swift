/// The streams of a context, and those that all contexts share.
public enum StreamName {
    public static func commands(of context: String) -> String { "\(context.uppercased())_COMMANDS" }
    public static func events(of context: String) -> String { "\(context.uppercased())_EVENTS" }
    /// One message per request: how it ended.
    public static let outcomes = "OUTCOMES"
    /// One message per request: that it was made, by whom, and with what body.
    public static let requests = "REQUESTS"
    /// One message per component: how far it has handled its commands.
    public static let positions = "POSITIONS"

    /// The stream that holds a subject; nil where none does.
    public static func holding(_ subject: String) -> String? {
        let tokens = subject.split(separator: ".", maxSplits: 2)
        switch (tokens.first, tokens.dropFirst().first) {
        case ("outcome", _): return outcomes
        case ("request", _): return requests
        case ("position", _): return positions
        case (let context?, "command"): return commands(of: String(context))
        case (let context?, "event"): return events(of: String(context))
        default: return nil
        }
    }
}
