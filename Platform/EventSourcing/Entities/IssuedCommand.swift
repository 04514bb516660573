/// What the envelope of a command says of its issue: which request, when, and on whose behalf.
///
/// In a reaction it is the event that is said of: its id, when it was decided, and on whose behalf.
public struct IssuedCommand: Hashable, Sendable {
    /// The request's id.
    public let id: String
    /// When the command was accepted: the only clock that a decision knows.
    public let time: Timestamp
    /// The caller: a person's id, `operator` or `anonymous`; nil where nobody is known.
    public let userID: String?

    public init(id: String, time: Timestamp, userID: String?) {
        self.id = id
        self.time = time
        self.userID = userID
    }

    /// Whether the operator asks.
    public var isOperators: Bool { userID == "operator" }

    /// The person who asks; nil where it is not a person.
    public var person: String? { userID.flatMap { $0 == "operator" || $0 == "anonymous" ? nil : $0 } }
}
