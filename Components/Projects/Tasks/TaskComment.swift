/// A comment, as far as decisions need to know it: what it says stands in its events alone.
public struct TaskComment: Sendable, Equatable, Codable {
    public let id: String
    public let authorID: String
    /// Who likes it, the first one first.
    public internal(set) var likes: [String] = []
}
