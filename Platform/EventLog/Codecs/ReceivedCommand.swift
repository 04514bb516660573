public import EventSourcing

/// A command as a component reads it from its stream.
public struct ReceivedCommand<Commands: CommandUnion>: Sendable {
    public let command: Commands
    public let envelope: Envelope
    /// Its position in the COMMANDS stream.
    public let position: UInt64
    /// Where its outcome goes.
    public let inbox: String
    /// The writer could not be sure that it had not published the command before.
    public let mayBeRepeated: Bool
}
