/// An object as a struct: its fields, how it is read and written, and what it is as a message.
struct GoObject {
    let type: ObjectType
    let context: String
    let module: String
    private let rules: GoSchema
    private let members: [GoMember]
    private let name: String

    /// What no field may be called.
    private static func methods(of type: ObjectType) -> Set<String> {
        let methods: Set = ["DataSchema", "Format", "MarshalJSON", "MessageType", "PersonalMembers", "Serialize", "UnmarshalJSON"]
        return type.section == .commands ? methods.union(["Address"]) : methods
    }

    init(_ type: ObjectType, module: String, _ rules: GoSchema) {
        self.type = type
        context = rules.schema.context
        self.module = module
        self.rules = rules
        name = rules.names.type(type.name)
        var taken = Self.methods(of: type)
        members = type.properties.map { GoMember($0, of: type, rules, taken: &taken) }
    }

    private var names: GoNames { rules.names }
    private var variable: String { names.schema(type.name) }
    private var isPersonal: Bool { type.properties.contains { $0.mark != nil } }

    var source: GoSource {
        var source = GoSource()
        source.imports = ["\(module)/internal/schema"]
        if type.target != nil || members.contains(where: \.usesWire) { source.imports.insert("\(module)/wire") }
        if isPersonal { source.imports.insert("fmt") }
        if members.contains(where: { $0.ownSchema?.expression.contains("math.") == true }) { source.imports.insert("math") }
        constants(&source)
        declaration(&source)
        codec(&source)
        message(&source)
        personal(&source)
        schema(&source)
        for enumeration in members.compactMap(\.enumeration) {
            source.line()
            enumeration.declare(in: &source, names)
        }
        return source
    }

    private func constants(_ source: inout GoSource) {
        guard type.isMessage else { return }
        source.block("const (", ")") { source in
            source.comment(
                "\(names.messageType(type.name)) is the CloudEvents type of \(type.isPrevious ? "messages of this version" : "the message")."
            )
            source.line("\(names.messageType(type.name)) = \"\(type.messageType(in: context))\"")
            source.comment("\(names.dataSchema(type.name)) is the fingerprint of the rules that it follows.")
            source.line("\(names.dataSchema(type.name)) = \"\(type.dataSchema(in: rules.schema))\"")
        }
        source.line()
    }

    private var summary: String {
        if type.isPrevious {
            return "\(name) is an older version of the \(type.section == .commands ? "command" : "event") \(type.messageName)."
        }
        return switch type.section {
        case .commands: "\(name) is a command of the context \(context)."
        case .events: "\(name) is an event of the context \(context)."
        case .views: "\(name) is view data of the context \(context)."
        case .requests: "\(name) is the body of a request to the context \(context)."
        case .definitions: "\(name) is a part of what the context \(context) says."
        }
    }

    private func declaration(_ source: inout GoSource) {
        source.comment(summary, type.description)
        source.block("type \(name) struct {") { source in
            for member in members {
                source.comment(member.property.description)
                source.line(member.declaration)
            }
        }
        source.line()
    }

    private func codec(_ source: inout GoSource) {
        source.comment("\(names.parse(type.name)) reads JSON and holds it to the schema. The error is a *wire.SchemaError.")
        source.function("func \(names.parse(type.name))(text []byte) (\(name), error)", "return \(variable).Parse(text)")
        source.line()
        source.comment("Serialize writes canonical JSON. The error is a *wire.SchemaError, for a value that breaks the schema.")
        source.function("func (v \(name)) Serialize() ([]byte, error)", "return \(variable).Serialize(v)")
        source.line()
        source.comment("MarshalJSON is Serialize for package encoding/json, which escapes more than canonical JSON does.")
        source.function("func (v \(name)) MarshalJSON() ([]byte, error)", "return v.Serialize()")
        source.line()
        source.comment("UnmarshalJSON is \(names.parse(type.name)) for package encoding/json.")
        source.function("func (v *\(name)) UnmarshalJSON(text []byte) error", "return \(variable).Unmarshal(text, v)")
    }

    private func message(_ source: inout GoSource) {
        guard type.isMessage, !type.isPrevious else { return }
        source.line()
        source.comment("MessageType is what stands in ce-type.")
        source.function("func (\(name)) MessageType() string", "return \(names.messageType(type.name))")
        source.line()
        source.comment("DataSchema is what stands in ce-dataschema.")
        source.function("func (\(name)) DataSchema() string", "return \(names.dataSchema(type.name))")
        if let target = type.target, let id = members.first(where: { $0.property.name == target.property }) {
            source.line()
            source.comment(
                "Address is the \(target.entity) that decides about the command. It fails where \(id.field) cannot stand in a subject.")
            source.block("func (v \(name)) Address() (wire.EntityAddress, error) {") { source in
                source.line("return wire.NewEntityAddress(Context, \"\(target.entity)\", v.\(id.field))")
            }
        }
        source.line()
        let union = type.section == .commands ? "Command" : "Event"
        source.function("func (v \(name)) \(union.lowercasedFirst)() \(union)", "return v")
    }

    private func personal(_ source: inout GoSource) {
        guard isPersonal else { return }
        let pairs = type.properties.compactMap { property in property.mark.map { "\"\(property.name)\": \"\($0.word())\"" } }
        source.line()
        source.comment("PersonalMembers gives the members that are covered, and for each whose it is.")
        source.block("func (\(name)) PersonalMembers() map[string]string {") { source in
            source.line("return map[string]string{\(pairs.joined(separator: ", "))}")
        }
        source.line()
        source.comment("Format covers these members, whatever the verb.")
        source.block("func (v \(name)) Format(state fmt.State, verb rune) {") { source in
            source.line("schema.Show(state, \"\(name)\", v, v.PersonalMembers(), (*\(name)).members)")
        }
    }

    private func schema(_ source: inout GoSource) {
        source.line()
        source.line("var \(variable) = schema.\(type.isClosed ? "ClosedObject" : "Object")((*\(name)).members)")
        let own = members.compactMap(\.ownSchema)
        if own.count == 1, let one = own.first {
            source.line()
            source.line("var \(one.name) = \(one.expression)")
        } else if !own.isEmpty {
            source.line()
            source.block("var (", ")") { source in source.aligned(own.map { ($0.name, "= \($0.expression)") }) }
        }
        source.line()
        source.comment("members goes through the members in the order of the schema.")
        source.block("func (v *\(name)) members(m *schema.Members) {") { source in
            for member in members { source.line(member.call) }
        }
    }
}
