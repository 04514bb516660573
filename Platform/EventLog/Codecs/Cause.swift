/// Why events are appended: the command that was decided on.
public struct Cause: Sendable {
    /// The command's id.
    public let id: String
    /// The command's position, where the events belong to the entity it was addressed to; else nil, because positions of
    /// different partitions do not arrive in order and must not be compared.
    public let position: UInt64?
    public let correlationID: String?
    public let userID: String?
    public let traceParent: String?

    public init(id: String, position: UInt64?, correlationID: String?, userID: String?, traceParent: String?) {
        self.id = id
        self.position = position
        self.correlationID = correlationID
        self.userID = userID
        self.traceParent = traceParent
    }

    /// The same cause for events of another entity.
    public var elsewhere: Cause { Cause(id: id, position: nil, correlationID: correlationID, userID: userID, traceParent: traceParent) }
}
