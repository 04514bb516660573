/// What a value may be, as a TypeScript type and as a schema of the runtime.
struct TypeScriptValue {
    let type: String
    /// The head, arguments and tail of the expression that makes the schema.
    let schema: (head: String, arguments: [String], tail: String)
    /// The definitions that the schema names.
    let references: Set<String>
    /// Those that the type names: a shared array is an array of them.
    let typeReferences: Set<String>

    init(_ value: ValueType, in schema: Schema) {
        switch value {
        case .string(let constraints): self.init("string", "string", Self.rules(constraints))
        case .timestamp: self.init("Timestamp", "timestamp")
        case .enumeration(let cases):
            let literals = cases.map(TypeScriptName.literal)
            self.init(
                type: literals.joined(separator: " | "), schema: ("s.oneOf(", literals, ")"))
        case .integer(let minimum, let maximum):
            let limit: Int64 = (1 << 53) - 1
            if let minimum, let maximum, minimum >= -limit, maximum <= limit {
                self.init("number", "integer", ["minimum: \(minimum)", "maximum: \(maximum)"])
            } else {
                self.init("bigint", "bigint", Self.range(minimum.map { "\($0)n" }, maximum.map { "\($0)n" }))
            }
        case .number(let minimum, let maximum): self.init("number", "number", Self.range(minimum.map(Self.text), maximum.map(Self.text)))
        case .boolean: self.init("boolean", "boolean")
        case .array(let element, let minimum, let maximum):
            let element = TypeScriptValue(element, in: schema)
            let isPlain = element.type.allSatisfy { $0.isLetter || $0.isNumber }
            let rules = [minimum.map { "minItems: \($0)" }, maximum.map { "maxItems: \($0)" }].compactMap(\.self)
            self.init(
                type: isPlain ? "readonly \(element.type)[]" : "readonly (\(element.type))[]",
                schema: ("s.array(", [element.expression] + (rules.isEmpty ? [] : ["{ \(rules.joined(separator: ", ")) }"]), ")"),
                references: element.references, typeReferences: element.typeReferences)
        case .reference(let name):
            guard case .value(let shared)? = schema.definition(name)?.type else {
                self.init(type: name, schema: (name, [], ""), references: [name], typeReferences: [name])
                return
            }
            let value = TypeScriptValue(shared, in: schema)
            self.init(type: value.type, schema: (name, [], ""), references: [name], typeReferences: value.typeReferences)
        }
    }

    private init(
        type: String, schema: (head: String, arguments: [String], tail: String), references: Set<String> = [],
        typeReferences: Set<String> = []
    ) {
        self.type = type
        self.schema = schema
        self.references = references
        self.typeReferences = typeReferences
    }

    /// A schema that a function of the runtime makes of some rules.
    private init(_ type: String, _ function: String, _ rules: [String] = []) {
        let call = rules.isEmpty ? ("s.\(function)(", [], ")") : ("s.\(function)({", rules, "})")
        self.init(type: type, schema: call)
    }

    /// The schema on one line.
    var expression: String {
        let space = schema.head.hasSuffix("{") ? " " : ""
        return schema.head + space + schema.arguments.joined(separator: ", ") + space + schema.tail
    }

    var usesTimestamp: Bool { type.contains("Timestamp") }

    private static func rules(_ constraints: StringConstraints) -> [String] {
        [
            constraints.minLength.map { "minLength: \($0)" }, constraints.maxLength.map { "maxLength: \($0)" },
            constraints.format.map { "format: \(TypeScriptName.literal($0))" },
            constraints.pattern.map { "pattern: \(TypeScriptName.expression($0))" },
        ].compactMap(\.self)
    }

    private static func range(_ minimum: String?, _ maximum: String?) -> [String] {
        [minimum.map { "minimum: \($0)" }, maximum.map { "maximum: \($0)" }].compactMap(\.self)
    }

    private static func text(_ number: Double) -> String { Int64(exactly: number).map(String.init) ?? number.description }
}
