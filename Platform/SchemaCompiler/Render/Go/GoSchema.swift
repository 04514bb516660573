/// The rules of a value as a call into the package's `schema`.
struct GoSchema {
    let names: GoNames
    let schema: Schema

    /// The Go type of a value. `enumeration` is what an enum without a name of its own is called.
    func type(_ type: ValueType, enumeration: String = "") -> String {
        switch type {
        case .string: "string"
        case .timestamp: "wire.Timestamp"
        case .enumeration: enumeration
        case .integer: "int64"
        case .number: "float64"
        case .boolean: "bool"
        case .array(let element, _, _): "[]\(self.type(element))"
        case .reference(let name):
            if case .value(let value)? = schema.definition(name)?.type { self.type(value) } else { names.type(name) }
        }
    }

    /// An expression that is a name alone where the value has no rules of its own.
    func expression(_ type: ValueType, enumeration: String = "") -> String {
        switch type {
        case .string(let constraints):
            let rules = rules(constraints)
            return rules.isEmpty ? "schema.Text" : "schema.String(\(rules.joined(separator: ", ")))"
        case .timestamp: return "schema.Moment"
        case .enumeration(let cases):
            return "schema.Enumeration(\(cases.map { names.value($0, of: enumeration) }.joined(separator: ", ")))"
        case .integer(let minimum, let maximum):
            if minimum == nil, maximum == nil { return "schema.Integer" }
            return "schema.IntegerBetween(\(minimum.map { "\($0)" } ?? "math.MinInt64"), \(maximum.map { "\($0)" } ?? "math.MaxInt64"))"
        case .number(let minimum, let maximum):
            if minimum == nil, maximum == nil { return "schema.Number" }
            return "schema.NumberBetween(\(minimum.map { "\($0)" } ?? "-math.MaxFloat64"), \(maximum.map { "\($0)" } ?? "math.MaxFloat64"))"
        case .boolean: return "schema.Boolean"
        case .array(let element, let minimum, let maximum):
            if minimum == nil, maximum == nil { return "schema.Array(\(expression(element)))" }
            return "schema.ArrayBetween(\(expression(element)), \(minimum ?? 0), \(maximum.map { "\($0)" } ?? "math.MaxInt"))"
        case .reference(let name): return names.schema(name)
        }
    }

    private func rules(_ constraints: StringConstraints) -> [String] {
        var rules: [String] = []
        if let length = constraints.minLength { rules.append("schema.MinLength(\(length))") }
        if let length = constraints.maxLength { rules.append("schema.MaxLength(\(length))") }
        if let format = constraints.format { rules.append("schema.\(Self.formats[format] ?? format)") }
        if let pattern = constraints.pattern {
            rules.append("schema.Pattern(\(GoName.literal(pattern)), \(GoName.literal(GoPattern.expression(pattern))))")
        }
        return rules
    }

    private static let formats = ["uuid": "UUID", "email": "Email", "uri": "URI"]
}
