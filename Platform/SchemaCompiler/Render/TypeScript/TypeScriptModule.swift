/// The files of one context: a file for each type, those for shared values and for the unions, and an index of what users import.
enum TypeScriptModule {
    static func files(of schema: Schema, into folder: String) -> [RenderedFile] {
        func file(_ name: String, _ source: TypeScriptSource) -> RenderedFile {
            RenderedFile(path: "\(folder)/\(name).ts", text: source.text(from: schema.file))
        }
        var types = schema.definitions.compactMap { definition -> (String, TypeScriptSource)? in
            switch definition.type {
            case .object(let object): ("definitions/\(object.name)", TypeScriptObject(object, in: schema).source)
            case .enumeration(let cases): ("definitions/\(definition.name)", enumeration(definition, cases, in: schema))
            case .value: nil
            }
        }
        types += schema.types.flatMap(\.versions).map { ("\($0.section.rawValue)/\($0.name)", TypeScriptObject($0, in: schema).source) }
        types += TypeScriptUnion.all(of: schema).map { ($0.name, $0.source) }
        var files = types.map { file($0, $1) }
        if let values = values(of: schema) { files.append(file("values", values)) }
        var index = TypeScriptSource(depth: 2)
        index.comment("The context \(schema.context): \(schema.description)")
        for (name, _) in types { index.line("export * from \"./\(name).js\";") }
        files.append(file("index", index))
        return files
    }

    /// The module of a definition, from a folder whose way up to that of the context is `up`.
    static func path(of definition: String, in schema: Schema, from up: String) -> String {
        if case .value? = schema.definition(definition)?.type { return "\(up)values.js" }
        return "\(up)definitions/\(definition).js"
    }

    private static func enumeration(_ definition: Definition, _ cases: [String], in schema: Schema) -> TypeScriptSource {
        let value = TypeScriptValue(.enumeration(cases), in: schema)
        var source = TypeScriptSource(depth: 3)
        source.importing("* as s", fromRuntime: "schemas")
        source.comment(definition.description)
        source.line("export type \(definition.name) = \(value.type);")
        source.line("")
        source.comment("Reads and writes `\(definition.name)`.")
        source.list("export const \(definition.name) = \(value.schema.head)", value.schema.arguments, "\(value.schema.tail);")
        return source
    }

    /// The values that definitions share and that have no type of their own; nil where there are none.
    private static func values(of schema: Schema) -> TypeScriptSource? {
        var source = TypeScriptSource(depth: 2)
        var isEmpty = true
        source.importing("* as s", fromRuntime: "schemas")
        for definition in schema.definitions {
            guard case .value(let type) = definition.type else { continue }
            if !isEmpty { source.line("") }
            isEmpty = false
            let value = TypeScriptValue(type, in: schema)
            for name in value.references {
                let module = path(of: name, in: schema, from: "./")
                if module != "./values.js" { source.importing(name, from: module) }
            }
            source.comment(definition.description)
            source.list("export const \(definition.name) = \(value.schema.head)", value.schema.arguments, "\(value.schema.tail);")
        }
        return isEmpty ? nil : source
    }
}
