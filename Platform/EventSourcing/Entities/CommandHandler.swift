/// What one command means: the beats *gather* and *decide*; fetch, guard and append are the same for every command and stand in the run loop.
public protocol CommandHandler<Handled>: Sendable {
    associatedtype Handled: Command
    associatedtype Subject: Entity
    /// What the decision needs beside the entity: the result of a reservation, a password's hash.
    associatedtype Facts: Sendable = Void

    /// Fetches what `decide` may not fetch itself. Runs before every decision, so it must be safe to repeat.
    func gather(for command: Handled, _ subject: Subject, _ entities: any EntityAccess<Subject.Event>) async throws -> Facts

    /// Decides. Pure: no I/O, no clock, no randomness.
    func decide(_ command: Handled, _ subject: Subject, _ facts: Facts) -> Decision<Subject.Event>

    /// Brings other entities in line with what was decided, before the outcome is told. It runs again when a command is
    /// redelivered after a crash, then without the decision's own memory, so it works from the entity's state and is safe to repeat.
    func follow(_ command: Handled, _ subject: Subject, _ entities: any EntityAccess<Subject.Event>) async throws
}

extension CommandHandler where Facts == Void {
    public func gather(for command: Handled, _ subject: Subject, _ entities: any EntityAccess<Subject.Event>) async throws {}
}

/// A decision that needs to know who asks, or when, and nothing else.
extension CommandHandler where Facts == IssuedCommand {
    public func gather(
        for command: Handled, _ subject: Subject, _ entities: any EntityAccess<Subject.Event>
    ) async throws -> IssuedCommand { entities.issued }
}

extension CommandHandler {
    public func follow(_ command: Handled, _ subject: Subject, _ entities: any EntityAccess<Subject.Event>) async throws {}
}
