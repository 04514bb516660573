/// Turns the files below `schema/` into code: parse, model, render.
public enum SchemaCompiler {
    /// Every file that is generated from one schema file.
    ///
    /// `file` is the schema's path from the root of the project.
    public static func compile(_ text: String, file: String) throws(SchemaError) -> [RenderedFile] {
        let schema = try SchemaParser.parse(text, file: file)
        return renderers.flatMap { $0.files(of: schema) }
    }

    /// One a language.
    private static let renderers: [any Renderer] = [SwiftRenderer()]
}
