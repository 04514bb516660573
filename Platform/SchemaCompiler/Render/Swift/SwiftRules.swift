/// The constraints of strings as constants of `JSONStringRules`.
enum SwiftRules {
    static func name(of schema: Schema) -> String { "\(schema.context.capitalizedFirst)Rules" }

    /// The rules that definitions share; nil where no definition needs any.
    static func source(of schema: Schema) -> SwiftSource? {
        var source = SwiftSource()
        source.imports = ["JSON"]
        source.isInternal = true
        let rules = schema.definitions.compactMap { definition -> (definition: Definition, arguments: [String])? in
            guard case .value(let type) = definition.type else { return nil }
            return arguments(of: type).map { (definition, $0) }
        }
        guard !rules.isEmpty else { return nil }
        source.comment("What the definitions of the context \(schema.context) say about strings.")
        source.block("enum \(name(of: schema))") { source in
            for rule in rules {
                source.comment(rule.definition.description)
                declare(rule.definition.name.lowercasedFirst, rule.arguments, "static let", &source)
            }
        }
        return source
    }

    /// `let name = JSONStringRules(…)`
    static func declare(_ name: String, _ arguments: [String], _ keywords: String, _ source: inout SwiftSource) {
        source.list("\(keywords) \(name) = JSONStringRules(", arguments, ")")
    }

    /// The arguments for a string, or the strings of an array, that has rules without a name of their own.
    static func arguments(of type: ValueType) -> [String]? {
        switch type {
        case .array(let element, _, _): return arguments(of: element)
        case .string(let constraints):
            guard !constraints.isEmpty, short(constraints) == nil else { return nil }
            var arguments: [String] = []
            if let minLength = constraints.minLength { arguments.append("minLength: \(minLength)") }
            if let maxLength = constraints.maxLength { arguments.append("maxLength: \(maxLength)") }
            if let format = constraints.format { arguments.append("format: .\(format)") }
            if let pattern = constraints.pattern { arguments.append("pattern: \(SwiftName.rawLiteral(pattern))") }
            return arguments
        default: return nil
        }
    }

    /// Rules that are nothing but a format have a name already.
    static func short(_ constraints: StringConstraints) -> String? {
        guard let format = constraints.format, constraints == StringConstraints(format: format) else { return nil }
        return ".\(format)"
    }
}
