/// The closed unions of a context, its commands and its events, and the functions that read them.
struct PythonUnion {
    let name: String
    /// `command` or `event`.
    let kind: String
    let types: [ObjectType]
    private let schema: Schema

    static func all(of schema: Schema) -> [PythonUnion] {
        [("command", Schema.Section.commands), ("event", .events)].compactMap { kind, section in
            let types = schema.types(in: section)
            guard !types.isEmpty else { return nil }
            return PythonUnion(name: schema.context.capitalizedFirst + kind.capitalizedFirst, kind: kind, types: types, schema: schema)
        }
    }

    /// What a context's package offers of it.
    var exports: [String] {
        kind == "event" ? [name, "EVENT_TYPES", "read_event", "read_events"] : [name, "COMMAND_TYPES", "read_command"]
    }

    /// The module of the unions; nil where the context has neither commands nor events.
    static func source(of schema: Schema) -> PythonSource? {
        let unions = all(of: schema)
        guard !unions.isEmpty else { return nil }
        var source = PythonSource()
        for (index, union) in unions.enumerated() {
            if index > 0 {
                source.line()
                source.line()
            }
            union.write(to: &source)
        }
        return source
    }

    private func write(to source: inout PythonSource) {
        source.use("typing", "Final", "TypeAlias")
        source.use(".._runtime.messages", "MessageUnion")
        alias(&source)
        upcasts(&source)
        source.line("_\(kind.uppercased())S: Final = MessageUnion[\(name)](")
        source.indented { source in
            source.line("{")
            source.indented { source in
                for type in types {
                    for version in type.versions {
                        source.line("\"\(version.messageType(in: schema.context))\": \(reader(of: version)),")
                    }
                }
            }
            source.line("}")
        }
        source.line(")")
        source.line()
        source.line("\(kind.uppercased())_TYPES: Final = _\(kind.uppercased())S.types")
        source.docstring("The CloudEvents types of \(kind)s that can be read, older versions included.")
        functions(&source)
    }

    private func alias(_ source: inout PythonSource) {
        for type in types { source.use(".\(module(of: type))", type.name) }
        let whole = "\(name): TypeAlias = \(types.map(\.name).joined(separator: " | "))"
        if whole.count <= PythonSource.width {
            source.line(whole)
        } else {
            source.line("\(name): TypeAlias = (")
            source.indented { source in
                for (index, type) in types.enumerated() { source.line((index == 0 ? "" : "| ") + type.name) }
            }
            source.line(")")
        }
        source.docstring("Every \(kind) of the context \(schema.context), in its newest version.")
    }

    /// The functions that read older versions: each version's own codec, and the upcasters up to the newest.
    private func upcasts(_ source: inout PythonSource) {
        for type in types {
            for (steps, version) in type.versions.enumerated().dropFirst() {
                source.use(".._runtime.json_reader", "JSONValue")
                source.use(".\(module(of: version))", version.name)
                let upcasters = type.versions[1...steps].reversed().map { "upcast_\(PythonName.module($0.name))" }
                source.use(".upcasters", upcasters)
                source.line()
                source.line()
                source.block("def \(reader(of: version))(value: JSONValue) -> \(type.name)") { source in
                    let last = upcasters.last ?? ""
                    let inner = upcasters.dropLast().reduce("\(version.name).from_value(value)") { "\($1)(\($0))" }
                    source.list("return \(last)(", [inner], ")")
                }
            }
        }
        if types.contains(where: { !$0.previous.isEmpty }) { source.line() }
        source.line()
    }

    private func reader(of type: ObjectType) -> String {
        type.isPrevious ? "_read_\(PythonName.module(type.name))" : "\(type.name).from_value"
    }

    private func module(of type: ObjectType) -> String { "\(type.section.rawValue).\(PythonName.module(type.name))" }

    private func functions(_ source: inout PythonSource) {
        source.line()
        source.line()
        source.block("def read_\(kind)(message_type: str, body: bytes) -> \(name)") { source in
            source.docstring("Reads the payload of \(kind == "event" ? "an event" : "a command") by its CloudEvents type.")
            source.line("return _\(kind.uppercased())S.read(message_type, body)")
        }
        guard kind == "event" else { return }
        source.use(".._runtime.envelope", "Envelope")
        source.line()
        source.line()
        source.block("def read_events(envelope: Envelope, body: bytes) -> list[\(name)]") { source in
            source.docstring("Reads the events of one decision, in order: one, or those of a batch.")
            source.line("return _EVENTS.read_all(envelope, body)")
        }
    }
}
