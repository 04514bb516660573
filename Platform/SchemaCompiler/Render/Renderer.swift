/// Writes a context's vocabulary in one language. Each renderer is one folder beside this file.
protocol Renderer: Sendable {
    /// `folder` is where the files go; nil is the place of the language and the context below `Events/`.
    func files(of schema: Schema, into folder: String?) -> [RenderedFile]
}
