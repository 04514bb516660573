/// An object as an interface, and a constant of the same name that reads and writes it.
struct TypeScriptObject {
    private let type: ObjectType
    private let schema: Schema
    private let members: [(property: Property, value: TypeScriptValue)]

    init(_ type: ObjectType, in schema: Schema) {
        self.type = type
        self.schema = schema
        members = type.properties.map { ($0, TypeScriptValue($0.type, in: schema)) }
    }

    var source: TypeScriptSource {
        var source = TypeScriptSource(depth: 3)
        source.importing("* as s", fromRuntime: "schemas")
        if members.contains(where: \.value.usesTimestamp) { source.importing("type Timestamp", fromRuntime: "timestamp") }
        for name in members.reduce(into: Set<String>(), { $0.formUnion($1.value.references.union($1.value.typeReferences)) }) {
            source.importing(name, from: TypeScriptModule.path(of: name, in: schema, from: "../"))
        }
        declaration(&source)
        source.line("")
        constant(&source)
        return source
    }

    private func declaration(_ source: inout TypeScriptSource) {
        source.comment(type.description)
        source.block("export interface \(type.name) {", "}") { source in
            for (property, value) in members {
                source.comment(property.description)
                source.line("readonly \(property.name)\(property.isRequired ? "" : "?"): \(value.type);")
            }
        }
    }

    private func constant(_ source: inout TypeScriptSource) {
        source.comment("Reads and writes `\(type.name)`.")
        source.block("export const \(type.name) = new s.\(kind)<\(type.name)>({", "});") { source in
            if type.isMessage {
                source.line("messageType: \"\(type.messageType(in: schema.context))\",")
                source.line("dataSchema: \"\(type.dataSchema(in: schema))\",")
            }
            if let target = type.target {
                source.line("context: \"\(schema.context)\",")
                source.line("entity: \"\(target.entity)\",")
                source.line("id: \"\(target.property)\",")
            }
            source.block("members: {", "},") { source in
                for (property, value) in members {
                    let (head, arguments, tail) = value.schema
                    let (open, close) = property.isRequired ? ("", "") : ("s.optional(", ")")
                    source.list("\(property.name): \(open)\(head)", arguments, "\(tail)\(close),")
                }
            }
            if type.isClosed { source.line("isClosed: true,") }
            let personal = type.properties.compactMap { property in property.mark.map { "\(property.name): \"\($0.word())\"" } }
            if !personal.isEmpty { source.list("personal: {", personal, "},") }
        }
    }

    /// The class of the runtime that the constant is an instance of.
    private var kind: String { type.target != nil ? "CommandSchema" : type.isMessage ? "MessageSchema" : "ObjectSchema" }
}
