/// Writes a vocabulary as a Go module: a package for each context, and beside them the packages that all of them use.
struct GoRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        let module = GoModule(vocabulary)
        return module.files + vocabulary.schemas.flatMap { Self.files(of: $0, into: vocabulary.folder("Go"), module: module.path) }
    }

    private static func files(of schema: Schema, into folder: String, module: String) -> [RenderedFile] {
        let package = GoName.package(of: schema.context)
        let names = GoNames(schema)
        let rules = GoSchema(names: names, schema: schema)
        var taken: Set<String> = ["upcasters"]
        func file(_ name: String, _ source: GoSource) -> RenderedFile {
            var name = name
            while !taken.insert(name).inserted { name += "_type" }
            return RenderedFile(path: "\(folder)/\(package)/\(name).go", text: source.text(package: package, from: schema.file))
        }
        var files = [RenderedFile(path: "\(folder)/\(package)/doc.go", text: documentation(of: schema, package: package))]
        taken.insert("doc")
        for union in GoUnion.all(of: schema, module: module, rules) { files.append(file(union.name.lowercasedFirst, union.source)) }
        if let source = shared(schema, module: module, rules) { files.append(file("rules", source)) }
        for object in GoNames.objects(of: schema) {
            files.append(file(GoName.file(object.name), GoObject(object, module: module, rules).source))
        }
        return files
    }

    private static func documentation(of schema: Schema, package: String) -> String {
        var source = GoSource()
        source.comment("Context is the context's name, as it stands in subjects.")
        source.line("const Context = \"\(schema.context)\"")
        return source.text(
            package: package, documentation: "Package \(package) is the vocabulary of the context \(schema.context). \(schema.description)",
            from: schema.file)
    }

    /// What the definitions say that are no objects: rules that types share, and enums; nil where there are none.
    private static func shared(_ schema: Schema, module: String, _ rules: GoSchema) -> GoSource? {
        var source = GoSource()
        source.imports = ["\(module)/internal/schema"]
        var isEmpty = true
        for definition in schema.definitions {
            let type: ValueType
            switch definition.type {
            case .object: continue
            case .value(let value): type = value
            case .enumeration(let cases): type = .enumeration(cases)
            }
            if !isEmpty { source.line() }
            isEmpty = false
            if case .enumeration(let cases) = type {
                let enumeration = GoEnumeration(
                    name: rules.names.type(definition.name), stem: definition.name, description: definition.description, cases: cases)
                enumeration.declare(in: &source, rules.names)
                source.line()
            }
            let expression = rules.expression(type, enumeration: definition.name)
            if expression.contains("math.") { source.imports.insert("math") }
            source.comment(definition.description)
            source.line("var \(rules.names.schema(definition.name)) = \(expression)")
        }
        return isEmpty ? nil : source
    }
}
