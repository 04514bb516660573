/// A generated file.
public struct RenderedFile: Hashable, Sendable {
    /// From the root of the project.
    public let path: String
    public let text: String
}
