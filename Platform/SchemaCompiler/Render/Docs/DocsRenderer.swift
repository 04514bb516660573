/// Writes a page for each context, in Markdown: what it says to others, in words, tables and examples.
struct DocsRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        vocabulary.schemas.map { schema in
            let page = DocsPage(schema, examples: vocabulary.examples)
            let head = "<!-- Generated from \(schema.file) by 'make generate'. Do not edit. -->"
            return RenderedFile(path: "\(vocabulary.folder("docs"))/\(schema.context).md", text: "\(head)\n\n\(page.text)\n")
        }
    }
}
