internal import JSON

/// A type as JSON Schema, in the form in which it stands below `components/schemas` of an OpenAPI 3.1 document.
///
/// References lead to `#/components/schemas/…`. Our own keywords are left out, but for `x-personal` and `x-secret` where the caller asks for marks.
struct ComponentSchema {
    private let body: (inout JSONWriter) -> Void

    init(_ object: ObjectType, marks: Bool = false) {
        body = { writer in
            writer.member("description", object.description)
            writer.member("type", "object")
            let required = object.properties.filter(\.isRequired)
            if !required.isEmpty { writer.member("required", required) { property, writer in writer.value(property.name) } }
            if object.isClosed { writer.member("additionalProperties", false) }
            writer.name("properties")
            writer.beginObject()
            for property in object.properties {
                writer.name(property.name)
                writer.beginObject()
                if property.hasOwnDescription { writer.member("description", property.description) }
                Self.write(property.type, to: &writer)
                if marks { Self.write(property.mark, to: &writer) }
                writer.endObject()
            }
            writer.endObject()
        }
    }

    init(_ definition: Definition, marks: Bool = false) {
        switch definition.type {
        case .object(let object): self.init(object, marks: marks)
        case .enumeration(let cases): self.init(definition.description, .enumeration(cases))
        case .value(let type): self.init(definition.description, type)
        }
    }

    private init(_ description: String, _ type: ValueType) {
        body = { writer in
            writer.member("description", description)
            Self.write(type, to: &writer)
        }
    }

    var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        body(&writer)
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func write(_ mark: Mark?, to writer: inout JSONWriter) {
        switch mark {
        case .secret: writer.member("x-secret", true)
        case let mark?: writer.member("x-personal", mark.word())
        case nil: break
        }
    }

    /// Writes the keywords of a type into the object at hand.
    private static func write(_ type: ValueType, to writer: inout JSONWriter) {
        switch type {
        case .string(let constraints): write(constraints, to: &writer)
        case .timestamp:
            writer.member("type", "string")
            writer.member("format", "date-time")
        case .enumeration(let cases):
            writer.member("type", "string")
            writer.member("enum", cases) { text, writer in writer.value(text) }
        case .integer(let minimum, let maximum):
            writer.member("type", "integer")
            if let minimum { writer.member("minimum", minimum) }
            if let maximum { writer.member("maximum", maximum) }
        case .number(let minimum, let maximum):
            writer.member("type", "number")
            if let minimum { writer.member("minimum", minimum) }
            if let maximum { writer.member("maximum", maximum) }
        case .boolean: writer.member("type", "boolean")
        case .array(let element, let minimum, let maximum):
            writer.member("type", "array")
            if let minimum { writer.member("minItems", Int64(minimum)) }
            if let maximum { writer.member("maxItems", Int64(maximum)) }
            writer.name("items")
            writer.beginObject()
            write(element, to: &writer)
            writer.endObject()
        case .reference(let name): writer.member("$ref", "#/components/schemas/\(name)")
        }
    }

    private static func write(_ constraints: StringConstraints, to writer: inout JSONWriter) {
        writer.member("type", "string")
        if let format = constraints.format { writer.member("format", format) }
        if let minimum = constraints.minLength { writer.member("minLength", Int64(minimum)) }
        if let maximum = constraints.maxLength { writer.member("maxLength", Int64(maximum)) }
        if let pattern = constraints.pattern { writer.member("pattern", pattern) }
    }
}
