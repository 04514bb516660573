/// The closed union of a context's commands, or of its events.
struct GoUnion {
    let name: String
    private let types: [ObjectType]
    private let rules: GoSchema
    private let module: String

    private var context: String { rules.schema.context }
    private var names: GoNames { rules.names }
    private var kind: String { name.lowercasedFirst }
    private var isCommand: Bool { name == "Command" }

    static func all(of schema: Schema, module: String, _ rules: GoSchema) -> [GoUnion] {
        [("Command", Schema.Section.commands), ("Event", .events)].compactMap { name, section in
            let types = schema.types(in: section)
            return types.isEmpty ? nil : GoUnion(name: name, types: types, rules: rules, module: module)
        }
    }

    var source: GoSource {
        var source = GoSource()
        source.imports = ["\(module)/internal/schema", "\(module)/wire"]
        interface(&source)
        matcher(&source)
        reading(&source)
        writing(&source)
        source.line()
        notes(&source)
        return source
    }

    private func interface(_ source: inout GoSource) {
        source.comment(
            "\(name) is one of the \(kind)s of the context \(context), in its newest version.",
            "The union is closed: no type of another package can join it. Match\(name) has a case for each of its types.")
        source.block("type \(name) interface {") { source in
            source.line("wire.Message")
            if isCommand {
                source.comment("Address is the entity that decides about the command. It fails where its id cannot stand in a subject.")
                source.line("Address() (wire.EntityAddress, error)")
            }
            source.comment("\(kind) is the \(kind) itself, also where there is a pointer to it.")
            source.line("\(kind)() \(name)")
        }
        source.line()
    }

    private func matcher(_ source: inout GoSource) {
        source.comment(
            "\(name)Matcher says what to make of each \(kind). A type that lacks a case is no \(name)Matcher, and does not compile as one.")
        source.block("type \(name)Matcher[R any] interface {") { source in
            for type in types {
                source.comment(type.description)
                source.line("\(names.type(type.name))(\(names.type(type.name))) R")
            }
        }
        source.line()
        source.comment("Match\(name) calls the case of the \(kind). It panics where there is none: \(kind) is nil.")
        source.block("func Match\(name)[R any](\(kind) \(name), matcher \(name)Matcher[R]) R {") { source in
            source.block("switch \(kind) := \(kind).\(kind)().(type) {") { source in
                for type in types {
                    source.unindented("case \(names.type(type.name)):")
                    source.line("return matcher.\(names.type(type.name))(\(kind))")
                }
            }
            source.line("panic(\"\(context): no \(kind) of the union\")")
        }
        source.line()
    }

    private func reading(_ source: inout GoSource) {
        source.comment(
            "Read\(name) reads the payload of a message by its ce-type; an older version becomes the newest. The error is a *wire.SchemaError, "
                + "wire.UnknownType for a type that is not listed.")
        source.block("func Read\(name)(messageType string, payload []byte) (\(name), error) {") { source in
            source.line("return schema.ReadMessage(messageType, payload, read\(name))")
        }
        source.line()
        if !isCommand {
            source.comment("ReadEvents reads the events of one decision, be there one or several. The error is a *wire.SchemaError.")
            source.block("func ReadEvents(envelope wire.Envelope, body []byte) ([]Event, error) {") { source in
                source.line("return schema.ReadMessages(envelope, body, readEvent)")
            }
            source.line()
        }
        source.block("func read\(name)(messageType string, payload *schema.Value) (\(name), *wire.SchemaError) {") { source in
            source.block("switch messageType {") { source in
                for type in types {
                    for (steps, version) in type.versions.enumerated() {
                        let upcast = String(repeating: ".upcast()", count: steps)
                        source.unindented("case \(names.messageType(version.name)):")
                        source.line(
                            "return schema.Upcast(payload, \(names.schema(version.name)), func(v \(names.type(version.name))) \(name) { return v\(upcast) })"
                        )
                    }
                }
            }
            source.line("return schema.UnknownType[\(name)](messageType)")
        }
        source.line()
    }

    private func writing(_ source: inout GoSource) {
        if isCommand {
            source.comment(
                "WriteCommand writes a command. The envelope comes back with the type, the schema and the subject of the command; publish it to "
                    + "the CommandSubject of the command's Address.")
            source.block("func WriteCommand(envelope wire.Envelope, command Command) (wire.Envelope, []byte, error) {") { source in
                source.line("address, err := command.Address()")
                source.block("if err != nil {") { $0.line("return envelope, nil, err") }
                source.line("envelope.Subject = address.Subject()")
                source.line("return schema.WriteMessages(envelope, \"\", []Command{command})")
            }
        } else {
            source.comment("BatchType is the CloudEvents type of a decision with several events.")
            source.line("const BatchType = \"tributary.\(context).batch\"")
            source.line()
            source.comment(
                "WriteEvents writes the events of one decision as one body. The envelope comes back with the type, the schema and the content "
                    + "type of that body. The error is a *wire.SchemaError.")
            source.block("func WriteEvents(envelope wire.Envelope, events ...Event) (wire.Envelope, []byte, error) {") { source in
                source.line("return schema.WriteMessages(envelope, BatchType, events)")
            }
        }
    }

    /// What the stream SCHEMAS is told, and what it tells.
    private func notes(_ source: inout GoSource) {
        source.comment("\(name)Types are the CloudEvents types that Read\(name) reads: of each \(kind) the newest version first.")
        source.block("func \(name)Types() []string {") { source in
            source.block("return []string{") { source in
                for version in types.flatMap(\.versions) { source.line("\(names.messageType(version.name)),") }
            }
        }
        source.line()
        source.comment("\(name)Note is what a writer publishes to SCHEMAS before its first \(kind) of a type.")
        source.function("func \(name)Note(\(kind) \(name)) wire.TypeNote", "return wire.NoteOf(wire.\(name)Kind, \(kind))")
        source.line()
        source.comment(
            "Unreadable\(name)s are the types noted on these subjects of SCHEMAS that Read\(name) does not read. A reader that finds any "
                + "must not begin.")
        source.function(
            "func Unreadable\(name)s(noted []string) []string",
            "return wire.UnreadableTypes(noted, Context, wire.\(name)Kind, \(name)Types())")
    }
}
