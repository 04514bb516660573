/// On whose behalf a connection was opened: what is told on it is theirs.
public struct ConnectionOwner: Hashable, Sendable {
    /// As messages name them in `ce-userid`: a user's id, `operator` or `anonymous`.
    public let name: String
    /// The session that vouches for them; when it ends, so does the connection.
    public let sessionID: String?

    public static let anonymous = ConnectionOwner(name: "anonymous")

    public init(name: String, sessionID: String? = nil) {
        self.name = name
        self.sessionID = sessionID
    }

    /// Whether they have shown who they are.
    public var isAuthenticated: Bool { self != .anonymous }
}
