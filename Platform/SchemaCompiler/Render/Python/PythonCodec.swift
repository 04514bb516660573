/// What makes the codec of a value: a name, or a call that may have to stand on several lines.
struct PythonCodec {
    /// A name, or a call up to its bracket.
    let head: String
    let arguments: [String]
    let tail: String

    var text: String { head + arguments.joined(separator: ", ") + tail }

    init(head: String, arguments: [String], tail: String) {
        self.head = head
        self.arguments = arguments
        self.tail = tail
    }

    init(of type: ValueType, in schema: Schema) {
        if let shared = Self.shared(type, in: schema) {
            self.init(head: shared, arguments: [], tail: "")
            return
        }
        func call(_ callee: String, _ arguments: [String?]) -> PythonCodec {
            PythonCodec(head: "\(callee)(", arguments: arguments.compactMap(\.self), tail: ")")
        }
        func argument(_ name: String, _ value: (some Any)?) -> String? { value.map { "\(name)=\($0)" } }
        switch type {
        case .string(let constraints):
            self = call(
                "codecs.Text",
                [
                    argument("min_length", constraints.minLength), argument("max_length", constraints.maxLength),
                    argument("format", constraints.format.map { "formats.StringFormat.\($0.uppercased())" }),
                    argument("pattern", constraints.pattern.map(PythonPattern.expression)),
                ])
        case .integer(let minimum, let maximum):
            self = call("codecs.Integer", [argument("minimum", minimum), argument("maximum", maximum)])
        case .number(let minimum, let maximum):
            self = call("codecs.Number", [argument("minimum", minimum), argument("maximum", maximum)])
        case .array(let element, let minimum, let maximum):
            let element = PythonCodec(of: element, in: schema).text
            self = call("codecs.Array", [element, argument("min_items", minimum), argument("max_items", maximum)])
        case .reference(let name):
            switch schema.definition(name)?.type {
            case .value(let value)?: self.init(of: value, in: schema)
            case .enumeration?: self = call("codecs.Enumeration", [name])
            default: self = call("objects.Object", [name])
            }
        case .timestamp, .boolean, .enumeration: preconditionFailure("these are shared, or stand at the property that they are named after")
        }
    }

    /// Notes what the file must import; `dots` lead to the package.
    func imports(into source: inout PythonSource, from dots: String) {
        if text.contains("codecs.") { source.use("\(dots)_runtime", "codecs") }
        if text.contains("formats.") { source.use("\(dots)_runtime", "formats") }
        if text.contains("objects.") { source.use("\(dots)_runtime", "objects") }
        if text.contains("re.compile(") { source.useModule("re") }
        if dots == "...", text.contains("rules.") { source.use("..", "rules") }
    }

    /// A codec that has a name already: those that need no rules of their own, and those that a definition names.
    static func shared(_ type: ValueType, in schema: Schema) -> String? {
        switch type {
        case .string(let constraints):
            if constraints.isEmpty { return "codecs.TEXT" }
            guard let format = constraints.format, constraints == StringConstraints(format: format) else { return nil }
            return "codecs.\(format.uppercased())"
        case .timestamp: return "codecs.MOMENT"
        case .integer(nil, nil): return "codecs.INTEGER"
        case .number(nil, nil): return "codecs.NUMBER"
        case .boolean: return "codecs.BOOLEAN"
        case .reference(let name):
            guard case .value(let value)? = schema.definition(name)?.type, !hasClass(value, in: schema) else { return nil }
            return "rules.\(PythonName.constant(name))"
        default: return nil
        }
    }

    /// Whether a value is made of classes; the rules of such a one stand where it is used, because the module of rules must not import the classes.
    static func hasClass(_ type: ValueType, in schema: Schema) -> Bool {
        switch type {
        case .array(let element, _, _): return hasClass(element, in: schema)
        case .reference(let name):
            guard case .value(let value)? = schema.definition(name)?.type else { return true }
            return hasClass(value, in: schema)
        default: return false
        }
    }
}
