/// Writes a vocabulary in one language. Each renderer is one folder beside this file.
protocol Renderer: Sendable {
    /// The package, its files below `vocabulary.folder("<Language>")`.
    func files(of vocabulary: Vocabulary) -> [RenderedFile]
}
