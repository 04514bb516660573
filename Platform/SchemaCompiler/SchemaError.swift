/// What is wrong in a file below `schema/`, and where.
public struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// The place as JSON Pointer from the root of the file.
    public let pointer: String
    /// What is wrong and what to write instead.
    public let message: String

    public init(file: String, line: Int, pointer: String, message: String) {
        self.file = file
        self.line = line
        self.pointer = pointer
        self.message = message
    }

    public var description: String { "\(file):\(line): \(pointer.isEmpty ? "" : "\(pointer): ")\(message)" }
}
