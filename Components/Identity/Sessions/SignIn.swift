import IdentityEvents

/// That a person has shown who they are, as the stream of the address or identity they used remembers it: the last time only.
public struct SignIn: Sendable, Equatable, Codable {
    public let sessionID: String
    public let userID: String
    private let isExternal: Bool

    var method: AuthenticationMethod { isExternal ? .external : .password }

    init(_ succeeded: AuthenticationSucceeded) {
        sessionID = succeeded.sessionId
        userID = succeeded.userId
        isExternal = succeeded.method == .external
    }
}
