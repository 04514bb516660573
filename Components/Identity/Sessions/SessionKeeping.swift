public import EventSourcing

/// Where sessions are looked up when requests come in: what the component does there because of its decisions.
///
/// All of it is safe to repeat. What is thrown is a fault that passes: the command is tried again.
public protocol SessionKeeping: Sendable {
    /// Lets the session wait for whoever holds the secret of the login request. A session that has ended stays ended.
    func open(_ sessionID: String, of userID: String, for loginRequest: String, startedAt: Timestamp) async throws

    /// Ends a session, also one that was never opened.
    func end(_ sessionID: String) async throws

    /// Ends the sessions of a person that were started before that moment, all but one where one is named.
    func endAll(of userID: String, startedBefore: Timestamp, except: String?) async throws
}
