/// Who sends a request.
public enum Caller: Hashable, Sendable {
    /// Whoever shows no credentials.
    case anonymous
    /// Whoever holds an operator key.
    case `operator`
    /// A person who has signed in.
    case user(SignedIn)

    /// The name under which requests are kept, and the user of what follows from them: the outcome of one is told to the same caller only. A person's is the
    /// person's id.
    public var owner: String {
        switch self {
        case .anonymous: "anonymous"
        case .operator: "operator"
        case .user(let person): person.userID
        }
    }

    /// The person; nil for the others.
    public var person: SignedIn? { if case .user(let person) = self { person } else { nil } }
}

/// A person, and the session that says so.
public struct SignedIn: Hashable, Sendable {
    public let userID: String
    public let sessionID: String

    public init(userID: String, sessionID: String) {
        self.userID = userID
        self.sessionID = sessionID
    }
}
