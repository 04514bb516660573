/// What a value may be, in words.
enum DocsRules {
    /// The type, and its rules, which may be none; a type that has a heading of its own is a link.
    static func words(of type: ValueType, in schema: Schema) -> (type: String, rules: String) {
        switch type {
        case .string(let constraints):
            var rules = length(constraints.minLength, constraints.maxLength, "character")
            if let format = constraints.format { rules.append(formats[format] ?? format) }
            if let pattern = constraints.pattern { rules.append(Markdown.code(pattern)) }
            return ("string", rules.joined(separator: ", "))
        case .timestamp: return ("string", "RFC 3339 date-time")
        case .enumeration(let cases): return ("string", "one of " + cases.map { "`\($0)`" }.joined(separator: ", "))
        case .integer(let minimum, let maximum): return ("integer", range(minimum, maximum))
        case .number(let minimum, let maximum): return ("number", range(minimum, maximum))
        case .boolean: return ("boolean", "")
        case .array(let element, let minimum, let maximum):
            let inner = words(of: element, in: schema)
            let rules = length(minimum, maximum, "element") + (inner.rules.isEmpty ? [] : ["each \(inner.rules)"])
            return ("array of \(inner.type)", rules.joined(separator: ", "))
        case .reference(let name): return ("[\(name)](#\(name.lowercased()))", "")
        }
    }

    private static let formats = ["uuid": "UUID in lower case", "email": "e-mail address", "uri": "http or https URI"]

    private static func length(_ minimum: Int?, _ maximum: Int?, _ unit: String) -> [String] {
        func count(_ number: Int) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        switch (minimum, maximum) {
        case (nil, nil): return []
        case (let minimum?, nil): return ["at least \(count(minimum))"]
        case (nil, let maximum?): return ["at most \(count(maximum))"]
        case (let minimum?, let maximum?): return [minimum == maximum ? count(minimum) : "\(minimum) to \(count(maximum))"]
        }
    }

    private static func range<Number: CustomStringConvertible>(_ minimum: Number?, _ maximum: Number?) -> String {
        switch (minimum, maximum) {
        case (nil, nil): ""
        case (let minimum?, nil): "at least \(minimum)"
        case (nil, let maximum?): "at most \(maximum)"
        case (let minimum?, let maximum?): "\(minimum) to \(maximum)"
        }
    }
}
