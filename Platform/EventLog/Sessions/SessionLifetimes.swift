/// How long sessions and what leads to them may live.
public struct SessionLifetimes: Hashable, Sendable {
    /// Seconds from a login request to the moment its session must have been taken.
    public var loginRequest: Int64
    /// Seconds that a session lasts, however busy it is. SESSIONS keeps messages for a day longer than the default.
    public var absolute: Int64
    /// Seconds after which a session that nobody uses is over.
    public var idle: Int64
    /// Seconds between two notes of when a session was last used; a session may be taken for idle so much too early.
    public var notice: Int64
    /// Seconds for which the refresh token before the current one still gets the current one: two tabs that refresh at the same moment.
    public var grace: Int64

    public init(
        loginRequest: Int64 = 60, absolute: Int64 = 30 * 86_400, idle: Int64 = 7 * 86_400, notice: Int64 = 3_600, grace: Int64 = 15
    ) {
        self.loginRequest = loginRequest
        self.absolute = absolute
        self.idle = idle
        self.notice = notice
        self.grace = grace
    }
}
