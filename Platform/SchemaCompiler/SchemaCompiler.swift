/// Turns the files below `schema/` into code: parse, model, render.
public enum SchemaCompiler {
    /// Every file that is generated from one schema file.
    ///
    /// `file` is the schema's path from the root of the project. `folder` is where the code goes; nil puts it where its language and its
    /// context belong, as in `Events/Swift/Identity`.
    public static func compile(_ text: String, file: String, into folder: String? = nil) throws(SchemaError) -> [RenderedFile] {
        let schema = try SchemaParser.parse(text, file: file)
        return renderers.flatMap { $0.files(of: schema, into: folder) }
    }

    /// One a language.
    private static let renderers: [any Renderer] = [SwiftRenderer()]
}
