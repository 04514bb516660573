extension ObjectType {
    /// Where personal data and secrets stand in the type's payload, as JSON Pointers with `*` for every element of an array; in the order of the schema.
    func personalPointers(in schema: Schema) -> [String] {
        properties.flatMap { property -> [String] in
            let pointer = "/\(property.name)"
            return property.mark == nil ? Self.personalPointers(in: property.type, at: pointer, schema) : [pointer]
        }
    }

    private static func personalPointers(in type: ValueType, at pointer: String, _ schema: Schema) -> [String] {
        switch type {
        case .array(let element, _, _): return personalPointers(in: element, at: "\(pointer)/*", schema)
        case .reference(let name):
            switch schema.definition(name)?.type {
            case .object(let object)?: return object.personalPointers(in: schema).map { pointer + $0 }
            case .value(let value)?: return personalPointers(in: value, at: pointer, schema)
            default: return []
            }
        default: return []
        }
    }
}
