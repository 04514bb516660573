/// Turns the files below `schema/` into code: parse, model, render.
public enum SchemaCompiler {
    /// Every file that is generated from the schema files of one folder.
    ///
    /// `files` are their paths from the root of the project and their texts. `place` is the folder that holds `schema/`, with a slash at its end, and
    /// `name` what packages are named after. `runtimes` are the hand-written files of each language, which its package gets a copy of.
    public static func compile(
        _ files: [(path: String, text: String)], place: String = "", name: String = "tributary", runtimes: [String: [RenderedFile]] = [:]
    ) throws(SchemaError) -> [RenderedFile] {
        var schemas: [Schema] = []
        for file in files {
            let schema = try SchemaParser.parse(file.text, file: file.path)
            if let other = schemas.first(where: { $0.context == schema.context }) {
                throw SchemaError(
                    file: file.path, line: 1, pointer: "/context", message: "the context ‘\(schema.context)’ is that of \(other.file)")
            }
            schemas.append(schema)
        }
        let vocabulary = Vocabulary(place: place, name: name, schemas: schemas, runtimes: runtimes)
        return renderers.flatMap { $0.files(of: vocabulary) }
    }

    /// One a language.
    private static let renderers: [any Renderer] = [SwiftRenderer(), TypeScriptRenderer(), PythonRenderer(), GoRenderer()]
}
