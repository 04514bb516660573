/// Writes a page for each context, in Markdown: what it says to others, in words, tables and examples.
struct DocsRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        vocabulary.schemas.map { schema in
            let page = DocsPage(schema, examples: vocabulary.examples)
            let head = "<!-- \(GeneratedMark.sentence(schema.file)) -->"
            return RenderedFile(path: "\(vocabulary.folder("docs"))/\(schema.context).md", text: "\(head)\n\n\(page.text)\n")
        }
    }
}
