/// The closed union of a context's commands, or of its events.
struct TypeScriptUnion {
    let name: String
    private let kind: String
    private let section: Schema.Section
    private let schema: Schema

    static func all(of schema: Schema) -> [TypeScriptUnion] {
        [("Command", Schema.Section.commands), ("Event", .events)].compactMap { kind, section in
            guard !schema.types(in: section).isEmpty else { return nil }
            return TypeScriptUnion(name: schema.context.capitalizedFirst + kind, kind: kind, section: section, schema: schema)
        }
    }

    var source: TypeScriptSource {
        var source = TypeScriptSource(depth: 2)
        source.importing("* as s", fromRuntime: "schemas")
        let types = schema.types(in: section)
        for version in types.flatMap(\.versions) {
            source.importing(version.name, from: "./\(section.rawValue)/\(version.name).js")
            if version.isPrevious { source.importing(Self.upcaster(version), from: "./upcasters.js") }
        }
        source.comment("Every \(section.rawValue.dropLast()) of the context \(schema.context).")
        source.block("export type \(name) =") { source in
            for (index, type) in types.enumerated() {
                source.comment(type.description)
                source.line("| { readonly type: \"\(type.name)\"; readonly data: \(type.name) }\(index == types.count - 1 ? ";" : "")")
            }
        }
        source.line("")
        source.comment("Reads and writes the \(section.rawValue) of the context \(schema.context).")
        source.block("export const \(name) = new s.\(kind)Union<\(name)>(\"\(schema.context)\", {", "});") { source in
            for type in types { versions(of: type, &source) }
        }
        return source
    }

    private func versions(of type: ObjectType, _ source: inout TypeScriptSource) {
        guard !type.previous.isEmpty else { return source.line("\(type.name): { newest: \(type.name) },") }
        source.block("\(type.name): {", "},") { source in
            source.line("newest: \(type.name),")
            let older = type.previous.indices.map { index in
                let steps = type.previous[index...].map(Self.upcaster)
                // The first step stands innermost.
                let way = steps.count == 1 ? steps[0] : "(old) => \(steps.reduce("old") { "\($1)(\($0))" })"
                return "s.older(\(type.previous[index].name), \(way))"
            }
            source.list("older: [", older, "],")
        }
    }

    private static func upcaster(_ version: ObjectType) -> String { "upcast\(version.name)" }
}
