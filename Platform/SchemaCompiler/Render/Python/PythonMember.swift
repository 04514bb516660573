/// A property in Python: its type, and the codec that reads and writes it.
struct PythonMember {
    let property: Property
    /// What it is called in Python.
    let name: String
    private let schema: Schema

    init(_ property: Property, called name: String, in schema: Schema) {
        self.property = property
        self.name = name
        self.schema = schema
    }

    var annotation: String { typeName(property.type) + (property.isRequired ? "" : " | None") }

    /// `required` or `optional`: the function that reads or writes it.
    var function: String { property.isRequired ? "required" : "optional" }

    /// An enum that is written at the property and named after it.
    var nestedEnumeration: PythonEnumeration? {
        guard case .enumeration(let cases) = property.type else { return nil }
        return PythonEnumeration(name: property.name.capitalizedFirst, description: property.description, cases: cases)
    }

    /// The codec as a name that is known everywhere; nil where the class's module has to make one.
    var sharedCodec: String? { PythonCodec.shared(property.type, in: schema) }

    /// The codec by its name: a shared one, or the constant below the class.
    var codecName: String { sharedCodec ?? "_\(PythonName.constant(property.name))" }

    /// What makes the codec, seen from the module that holds the class.
    func codec(in outer: String) -> PythonCodec {
        guard case .enumeration = property.type else { return PythonCodec(of: property.type, in: schema) }
        return PythonCodec(head: "codecs.Enumeration(", arguments: ["\(outer).\(property.name.capitalizedFirst)"], tail: ")")
    }

    /// What the file of the class must import for the member.
    func imports(into source: inout PythonSource) { imports(property.type, into: &source) }

    private func typeName(_ type: ValueType) -> String {
        switch type {
        case .string: return "str"
        case .timestamp: return "Timestamp"
        case .enumeration: return property.name.capitalizedFirst
        case .integer: return "int"
        case .number: return "float"
        case .boolean: return "bool"
        case .array(let element, _, _): return "list[\(typeName(element))]"
        case .reference(let name):
            guard case .value(let value)? = schema.definition(name)?.type else { return name }
            return typeName(value)
        }
    }

    private func imports(_ type: ValueType, into source: inout PythonSource) {
        switch type {
        case .timestamp: source.use("..._runtime.timestamp", "Timestamp")
        case .enumeration: source.use("enum", "StrEnum")
        case .array(let element, _, _): imports(element, into: &source)
        case .reference(let name):
            switch schema.definition(name)?.type {
            case .value(let value)?: imports(value, into: &source)
            case .object?, .enumeration?: source.use("..definitions.\(PythonName.module(name))", name)
            case nil: break
            }
        default: break
        }
    }
}
