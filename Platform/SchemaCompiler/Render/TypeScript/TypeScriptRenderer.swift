/// Writes a vocabulary as an npm package of ES modules: a module for each context, and what they share.
struct TypeScriptRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        let folder = vocabulary.folder("TypeScript")
        let runtime = (vocabulary.runtimes["TypeScript"] ?? []).map { file in
            RenderedFile(path: "\(folder)/src/runtime/\(file.path)", text: "\(TypeScriptSource.mark(vocabulary.source))\n\n\(file.text)")
        }
        return TypeScriptPackage.files(of: vocabulary, into: folder) + runtime
            + vocabulary.schemas.flatMap { TypeScriptModule.files(of: $0, into: "\(folder)/src/contexts/\($0.context)") }
    }
}
