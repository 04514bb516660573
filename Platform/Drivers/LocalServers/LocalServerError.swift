/// Why a private server, or the directory it lives in, could not be used. The message says what a person can do about it.
public struct LocalServerError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// A program that is needed is not installed, or is too old.
        case notFound
        /// A file or a directory could not be read, written or made.
        case files
        /// Somebody else uses the directory.
        case inUse
        /// The program could not be started, or ended at once.
        case cannotStart
        /// The port was taken by another program between choosing and using it.
        case portTaken
        /// The server did not answer before the deadline.
        case notReady
        /// The server has ended although nobody stopped it.
        case ended
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
