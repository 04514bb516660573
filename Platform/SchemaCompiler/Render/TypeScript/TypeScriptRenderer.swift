/// Writes a vocabulary as an npm package of ES modules: a module for each context, and what they share.
struct TypeScriptRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        let folder = vocabulary.folder("TypeScript")
        return TypeScriptPackage.files(of: vocabulary, into: folder)
            + TypeScriptRuntime.files(from: vocabulary.source, into: "\(folder)/src")
            + vocabulary.schemas.flatMap { TypeScriptModule.files(of: $0, into: "\(folder)/src/contexts/\($0.context)") }
    }
}
