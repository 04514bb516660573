/// An autonomous service: it handles the commands of one context and owns that context's streams.
public protocol Component: Sendable {
    associatedtype Commands: CommandUnion
    associatedtype Event: EventUnion

    /// The table: which handler answers which command. A switch over the closed union, so that a command without a handler does not compile.
    func handling(of command: Commands) -> Handling<Event>
}

/// A command bound to its handler.
public struct Handling<Event: EventUnion>: Sendable {
    private let perform: @Sendable (any CommandRunner<Event>) async throws -> Outcome.Status

    public init<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) where Handler.Subject.Event == Event {
        perform = { runner in try await runner.run(command, by: handler) }
    }

    public func run(in runner: any CommandRunner<Event>) async throws -> Outcome.Status { try await perform(runner) }
}

/// Runs a handler through its beats: fetch, guard, gather, decide, append, follow.
public protocol CommandRunner<Event>: Sendable {
    associatedtype Event: EventUnion
    func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
    where Handler.Subject.Event == Event
}
