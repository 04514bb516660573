/// The metadata keys of this module's log lines.
enum LogKey {
    static let method = "method"
    /// The template, never the path itself: ids stay out of the log's index.
    static let route = "route"
    static let status = "status"
    static let duration = "duration_ms"
    static let problem = "problem"
    static let error = "error"
    static let requestID = "request_id"
    static let command = "command"
    static let traceParent = "traceparent"
}
