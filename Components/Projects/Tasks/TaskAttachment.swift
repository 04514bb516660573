/// A file that belongs to a task.
public struct TaskAttachment: Sendable, Equatable, Codable {
    public let id: String
    /// What the file is called.
    public let name: String
}
