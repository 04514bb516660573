/// An object as a frozen dataclass: its members, what it is as a message, and its codec.
struct PythonObject {
    private let type: ObjectType
    private let schema: Schema
    private let members: [PythonMember]

    init(_ type: ObjectType, in schema: Schema) {
        self.type = type
        self.schema = schema
        let names = PythonName.unique(type.properties.map(\.name)) { PythonName.member($0, ofCommand: type.target != nil) }
        members = type.properties.map { PythonMember($0, called: names[$0.name] ?? $0.name, in: schema) }
    }

    var source: PythonSource {
        var source = PythonSource()
        imports(&source)
        declaration(&source)
        constants(&source)
        return source
    }

    private var base: String {
        if type.section == .commands, !type.isPrevious { return "messages.Command" }
        return type.isMessage ? "messages.Message" : "objects.SchemaObject"
    }

    private var personal: [PythonMember] { members.filter { $0.property.mark != nil } }

    /// The members whose codec is made below the class.
    private var ownCodecs: [PythonMember] { members.filter { $0.sharedCodec == nil } }

    private func imports(_ source: inout PythonSource) {
        source.use("dataclasses", "dataclass")
        source.use("typing", "Self")
        source.use("..._runtime", "objects")
        source.use("..._runtime.json_reader", "JSONValue")
        if type.isMessage || !personal.isEmpty { source.use("typing", "ClassVar") }
        if type.isMessage { source.use("..._runtime", "messages") }
        if !personal.isEmpty { source.use("collections.abc", "Mapping") }
        if type.target != nil { source.use("..._runtime.subjects", "EntityAddress") }
        if !ownCodecs.isEmpty { source.use("typing", "Final") }
        for member in members {
            if member.sharedCodec?.hasPrefix("rules.") == true { source.use("..", "rules") }
            if member.sharedCodec?.hasPrefix("codecs.") == true { source.use("..._runtime", "codecs") }
        }
        for member in ownCodecs { member.codec(in: type.name).imports(into: &source, from: "...") }
        for member in members { member.imports(into: &source) }
    }

    private func declaration(_ source: inout PythonSource) {
        source.line("@dataclass(frozen=True, slots=True, kw_only=True\(personal.isEmpty ? "" : ", repr=False"))")
        source.block("class \(type.name)(\(base))") { source in
            source.docstring(type.description)
            for member in members {
                guard let enumeration = member.nestedEnumeration else { continue }
                source.line()
                enumeration.declaration(&source)
            }
            message(&source)
            source.line()
            for member in members {
                source.line("\(member.name): \(member.annotation)\(member.property.isRequired ? "" : " = None")")
                source.docstring(member.property.description)
            }
            address(&source)
            codec(&source)
        }
    }

    private func message(_ source: inout PythonSource) {
        guard type.isMessage || !personal.isEmpty else { return }
        source.line()
        if type.isMessage {
            source.line("message_type: ClassVar[str] = \"\(type.messageType(in: schema.context))\"")
            source.line("data_schema: ClassVar[str] = \"\(type.dataSchema(in: schema))\"")
        }
        guard !personal.isEmpty else { return }
        let owners = Dictionary(uniqueKeysWithValues: members.map { ($0.property.name, $0.name) })
        source.list(
            "personal_members: ClassVar[Mapping[str, str]] = {",
            personal.map { member in "\"\(member.name)\": \"\(member.property.mark?.word { owners[$0] ?? $0 } ?? "")\"" }, "}")
    }

    private func address(_ source: inout PythonSource) {
        guard let target = type.target, let member = members.first(where: { $0.property.name == target.property }) else { return }
        source.line()
        source.line("@property")
        source.block("def address(self) -> EntityAddress") { source in
            source.docstring("The \(target.entity) that decides.")
            source.line("return EntityAddress(\"\(schema.context)\", \"\(target.entity)\", self.\(member.name))")
        }
    }

    private func codec(_ source: inout PythonSource) {
        source.line()
        source.line("@classmethod")
        source.block("def from_value(cls, value: JSONValue) -> Self") { source in
            source.line("members = objects.ObjectReader(value)")
            source.line(type.isClosed ? "result = cls(" : "return cls(")
            source.indented { source in
                for member in members {
                    source.line("\(member.name)=members.\(member.function)(\"\(member.property.name)\", \(member.codecName)),")
                }
            }
            source.line(")")
            guard type.isClosed else { return }
            source.line("members.refuse_others()")
            source.line("return result")
        }
        source.line()
        source.block("def to_text(self) -> str") { source in
            source.line("members = objects.ObjectWriter()")
            for member in members {
                source.line("members.\(member.function)(\"\(member.property.name)\", self.\(member.name), \(member.codecName))")
            }
            source.line("return members.text()")
        }
    }

    private func constants(_ source: inout PythonSource) {
        guard !ownCodecs.isEmpty else { return }
        source.line()
        source.line()
        for member in ownCodecs {
            let codec = member.codec(in: type.name)
            source.list("\(member.codecName): Final = \(codec.head)", codec.arguments, codec.tail)
        }
    }
}
