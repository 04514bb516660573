internal import Crypto
internal import JSON

extension ObjectType {
    /// The first 64 bits of the SHA-256 of what the type allows, in hexadecimal; a message carries it in `ce-dataschema`.
    ///
    /// Descriptions and the marks `x-personal` and `x-secret` do not count, nor how the file spreads the rules over definitions: two types with equal fingerprints
    /// accept the same texts and write the same bytes.
    func fingerprint(in schema: Schema) -> String {
        var writer = JSONWriter()
        write(to: &writer, in: schema)
        let digits = SHA256.hash(data: writer.bytes).prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }
        return digits.joined()
    }

    /// What stands in `ce-dataschema` of a message of this type.
    func dataSchema(in schema: Schema) -> String { "urn:tributary:schema:\(fingerprint(in: schema))" }

    private func write(to writer: inout JSONWriter, in schema: Schema) {
        writer.beginObject()
        writer.member("closed", isClosed)
        writer.member("properties", properties) { property, writer in
            writer.beginObject()
            writer.member("name", property.name)
            writer.member("required", property.isRequired)
            write(property.type, to: &writer, in: schema)
            writer.endObject()
        }
        writer.endObject()
    }

    /// Writes the rules of a type, with references followed, into the object at hand.
    private func write(_ type: ValueType, to writer: inout JSONWriter, in schema: Schema) {
        switch type {
        case .string(let constraints):
            writer.member("type", "string")
            if let length = constraints.minLength { writer.member("minLength", Int64(length)) }
            if let length = constraints.maxLength { writer.member("maxLength", Int64(length)) }
            if let format = constraints.format { writer.member("format", format) }
            if let pattern = constraints.pattern { writer.member("pattern", pattern) }
        case .timestamp: writer.member("type", "timestamp")
        case .enumeration(let cases): writer.member("enum", cases) { text, writer in writer.value(text) }
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
            write(element, to: &writer, in: schema)
            writer.endObject()
        case .reference(let name):
            switch schema.definition(name)?.type {
            case .object(let object)?:
                writer.name("object")
                object.write(to: &writer, in: schema)
            case .enumeration(let cases)?: write(.enumeration(cases), to: &writer, in: schema)
            case .value(let value)?: write(value, to: &writer, in: schema)
            case nil: preconditionFailure("the parser has found every reference")
            }
        }
    }
}
