/// What a module has beside the packages of its contexts: go.mod, a README, and the packages that all of them use.
struct GoModule {
    private let vocabulary: Vocabulary
    private let folder: String

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        folder = vocabulary.folder("Go")
    }

    /// `tributary.example/events`, `tributary.example/bank-events`: a name that RFC 2606 keeps free, because the module is published nowhere.
    var path: String {
        let own = vocabulary.name.split(separator: "-").dropFirst().map { "\($0)-" }.joined()
        return "tributary.example/\(own)events"
    }

    /// The module that the runtime's files are written for.
    private static let runtimeModule = "tributary.example/events"

    var files: [RenderedFile] {
        let runtime = (vocabulary.runtimes["Go"] ?? []).map { file in
            let text = file.text.replacing("\"\(Self.runtimeModule)/", with: "\"\(path)/")
            return RenderedFile(path: "\(folder)/\(file.path)", text: "\(GoSource.head(from: vocabulary.source))\n\n\(text)")
        }
        return [
            RenderedFile(
                path: "\(folder)/go.mod",
                text: "// \(GeneratedMark.sentence(vocabulary.source))\n\nmodule \(path)\n\ngo 1.19\n"),
            RenderedFile(path: "\(folder)/README.md", text: GoReadme(vocabulary, module: path).text),
        ] + runtime
    }
}
