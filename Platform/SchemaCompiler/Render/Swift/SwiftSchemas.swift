/// The JSON Schema of every type as text, for OpenAPI documents.
enum SwiftSchemas {
    static func source(of schema: Schema) -> SwiftSource {
        var source = SwiftSource()
        source.isData = true
        let schemas =
            schema.definitions.map { ($0.name, ComponentSchema($0).json) } + schema.types.map { ($0.name, ComponentSchema($0).json) }
        source.comment(
            "The JSON Schema (2020-12) of every type of the context \(schema.context), as it stands below `components/schemas` of an OpenAPI 3.1 document."
        )
        source.block("public enum \(schema.context.capitalizedFirst)Schemas") { source in
            source.comment("The JSON text of a type's schema; nil where there is no such type.")
            source.line("public static func schema(named name: String) -> String? { all.first { $0.name == name }?.json }")
            source.line("")
            source.comment("Definitions first, then commands, events, views and requests, in the order of the file.")
            source.line("public static let all: [(name: String, json: String)] = [")
            for (name, json) in schemas { source.line("    (\"\(name)\", \(SwiftName.rawLiteral(json))),") }
            source.line("]")
        }
        return source
    }
}
