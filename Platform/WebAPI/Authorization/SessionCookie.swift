internal import EventLog

/// What the cookie of a session says: `<session>.<secret>`.
struct SessionCookie: Hashable, Sendable {
    let sessionID: String
    let secret: String

    /// nil where it cannot be one of ours.
    init?(_ text: String?) {
        guard let parts = text?.split(separator: ".", omittingEmptySubsequences: false), parts.count == 2, parts[0].utf8.count == 36,
            parts[1].utf8.count == 64
        else { return nil }
        sessionID = String(parts[0])
        secret = String(parts[1])
    }
}
