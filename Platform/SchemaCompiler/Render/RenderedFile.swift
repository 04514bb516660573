/// A file of a package, generated or copied into it.
public struct RenderedFile: Hashable, Sendable {
    /// From the root of the project; of a language's runtime, from the folder that holds it.
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
