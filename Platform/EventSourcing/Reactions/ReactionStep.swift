/// One thing a reaction wants done. Steps are carried out in their order.
public enum ReactionStep: Sendable {
    /// A command, now. Its id is derived from the event and the step's index.
    case issue(any Command)
    /// A command, at a time; it takes the place of a deadline of the same name for the same entity.
    case schedule(Deadline)
    /// The deadline of that name for that entity is off, if it is still to come.
    case cancel(name: String, of: EntityAddress)
}
