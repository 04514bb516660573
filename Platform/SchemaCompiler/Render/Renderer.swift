/// Writes a context's vocabulary in one language. Each renderer is one folder beside this file.
protocol Renderer: Sendable {
    func files(of schema: Schema) -> [RenderedFile]
}
