/// A command that is to be issued at a time, unless it is moved or cancelled before.
///
/// It is kept in a stream, so that a restart loses none; it is issued at the time or up to a few seconds later, at once where the time has passed.
/// Its id is derived from its entity, its name and the event that set it, so that a deadline that fires twice in a crash is one command.
public struct Deadline: Sendable {
    /// Distinguishes the deadlines of one entity: one subject token.
    public let name: String
    /// The command; its address is the entity the deadline belongs to.
    public let command: any Command
    public let time: Timestamp

    public init(_ name: String, _ command: any Command, at time: Timestamp) {
        precondition(EntityAddress.isToken(name), "the name of a deadline must be a subject token")
        self.name = name
        self.command = command
        self.time = time
    }
}
