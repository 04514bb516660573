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
}
