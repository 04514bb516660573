/// Writes a vocabulary as a Python package: a package for each context with a module for each type, and a runtime that they share.
struct PythonRenderer: Renderer {
    func files(of vocabulary: Vocabulary) -> [RenderedFile] {
        let package = PythonPackage(vocabulary)
        let folder = "\(vocabulary.folder("Python"))/\(package.name)"
        return package.files + vocabulary.schemas.flatMap { Self.files(of: $0, into: "\(folder)/\(PythonName.module($0.context))") }
    }

    private static func files(of schema: Schema, into folder: String) -> [RenderedFile] {
        var files: [RenderedFile] = []
        func add(_ module: String, _ source: PythonSource, _ about: String) {
            files.append(RenderedFile(path: "\(folder)/\(module).py", text: source.text(from: schema.file, about: about)))
        }
        var exports: [(module: String, names: [String])] = []
        for section in [Schema.Section.definitions] + Schema.Section.allCases.filter({ $0 != .definitions }) {
            let types = classes(of: schema, in: section)
            guard !types.isEmpty else { continue }
            let package = section.folder
            for (name, source) in types {
                add("\(package)/\(PythonName.module(name))", source, "`\(name)`, one of the \(package) of the context \(schema.context).")
            }
            let list = index(types.map { (".\(PythonName.module($0.name))", [$0.name]) })
            add("\(package)/__init__", list, "The \(package) of the context \(schema.context).")
            exports.append((".\(package)", types.map(\.name)))
        }
        if let rules = PythonRules.source(of: schema) { add("rules", rules, "How the values are read and written that definitions name.") }
        if let unions = PythonUnion.source(of: schema) {
            add("unions", unions, "The closed unions of the context \(schema.context), and the functions that read them.")
            exports.append((".unions", PythonUnion.all(of: schema).flatMap(\.exports)))
        }
        add("__init__", index(exports), "The context \(schema.context): \(schema.description.lowercasedFirst)")
        return files
    }

    /// The classes of one section, with older versions behind the newest.
    private static func classes(of schema: Schema, in section: Schema.Section) -> [(name: String, source: PythonSource)] {
        guard section == .definitions else {
            return schema.types(in: section).flatMap(\.versions).map { ($0.name, PythonObject($0, in: schema).source) }
        }
        return schema.definitions.compactMap { definition in
            switch definition.type {
            case .object(let object): return (object.name, PythonObject(object, in: schema).source)
            case .enumeration(let cases):
                var source = PythonSource()
                source.use("enum", "StrEnum")
                PythonEnumeration(name: definition.name, description: definition.description, cases: cases).declaration(&source)
                return (definition.name, source)
            case .value: return nil
            }
        }
    }

    /// A module that offers what stands in others.
    private static func index(_ modules: [(module: String, names: [String])]) -> PythonSource {
        var source = PythonSource()
        for (module, names) in modules { source.use(module, names) }
        source.isIndex = true
        source.list("__all__ = [", modules.flatMap(\.names).sorted().map { "\"\($0)\"" }, "]")
        return source
    }
}

extension Schema.Section {
    /// The package of a section's types.
    fileprivate var folder: String { self == .definitions ? "definitions" : rawValue }
}
