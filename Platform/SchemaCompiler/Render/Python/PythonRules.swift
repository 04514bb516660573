/// The codecs of values that definitions name, in a module that a context's types share.
enum PythonRules {
    /// Nil where no definition needs any.
    static func source(of schema: Schema) -> PythonSource? {
        var source = PythonSource()
        var isEmpty = true
        for definition in schema.definitions {
            guard case .value(let type) = definition.type, !PythonCodec.hasClass(type, in: schema) else { continue }
            isEmpty = false
            let codec = PythonCodec(of: type, in: schema)
            codec.imports(into: &source, from: "..")
            source.list(
                "\(PythonName.constant(definition.name)): Final = \(codec.head)",
                codec.arguments.map { $0.replacing("rules.", with: "") }, codec.tail)
            source.docstring(definition.description)
        }
        guard !isEmpty else { return nil }
        source.use("typing", "Final")
        return source
    }
}
