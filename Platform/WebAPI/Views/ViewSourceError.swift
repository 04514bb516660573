/// A view cannot be read at the moment: its database is away, busy, or not yet set up. The text is for the log.
public struct ViewSourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The cause, for those who run the process; never for callers.
    public let description: String

    public init(_ description: String) { self.description = description }
}
