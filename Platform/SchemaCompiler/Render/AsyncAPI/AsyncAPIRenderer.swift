internal import JSON

/// Writes an AsyncAPI 3.0 document for each context, from the view of the component that handles its commands and writes its events.
struct AsyncAPIRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        vocabulary.schemas.filter { $0.types.contains(where: \.isMessage) }.map { schema in
            let document = AsyncAPIDocument(schema, examples: vocabulary.examples)
            let head = "# \(GeneratedMark.sentence(schema.file))\n"
            return RenderedFile(path: "\(vocabulary.folder("AsyncAPI"))/\(schema.context).yaml", text: head + document.yaml)
        }
    }
}
