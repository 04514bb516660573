/// Writes a context as a Swift module: a file for each type, the unions of its commands and its events, and its schemas as text.
struct SwiftRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        vocabulary.schemas.flatMap { Self.files(of: $0, into: "\(vocabulary.folder("Swift"))/\($0.context.capitalizedFirst)") }
    }

    private static func files(of schema: Schema, into module: String) -> [RenderedFile] {
        func file(_ folder: String, _ name: String, _ source: SwiftSource) -> RenderedFile {
            RenderedFile(path: "\(module)/\(folder)\(name).swift", text: source.text(from: schema.file))
        }
        var files = schema.types.flatMap(\.versions).map { type in
            file(folder(of: type.section), type.name, SwiftObject(type, in: schema).source)
        }
        for definition in schema.definitions {
            switch definition.type {
            case .object(let object): files.append(file("Definitions/", object.name, SwiftObject(object, in: schema).source))
            case .enumeration(let cases):
                let enumeration = SwiftEnumeration(name: definition.name, description: definition.description, cases: cases)
                files.append(file("Definitions/", definition.name, enumeration.source))
            case .value: break
            }
        }
        let prefix = schema.context.capitalizedFirst
        for union in SwiftUnion.all(of: schema) { files.append(file("", union.name, union.source)) }
        if let rules = SwiftRules.source(of: schema) { files.append(file("", "\(prefix)Rules", rules)) }
        files.append(file("", "\(prefix)Schemas", SwiftSchemas.source(of: schema)))
        return files
    }

    private static func folder(of section: Schema.Section) -> String {
        switch section {
        case .commands: "Commands/"
        case .events: "Events/"
        case .views: "Views/"
        case .requests: "Requests/"
        case .definitions: "Definitions/"
        }
    }
}
