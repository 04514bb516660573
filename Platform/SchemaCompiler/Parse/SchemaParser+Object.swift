extension SchemaParser {
    /// Reads a type of one of the sections.
    mutating func object(_ name: String, _ node: SchemaNode, in section: Schema.Section) throws(SchemaError) -> ObjectType {
        try claim(name, for: node)
        var keywords: Set = ["description", "type", "properties", "required", "additionalProperties"]
        if section == .commands || section == .events { keywords.insert("version") }
        if section == .commands { keywords.insert("x-entity") }
        try node.refuseKeywords(except: keywords)
        let type = try node.required("type")
        guard try type.string() == "object" else { throw type.error("must be object") }
        let description = try node.required("description").string()
        let properties = try properties(of: node)
        return ObjectType(
            name: name, section: section, description: description, version: try version(of: node), properties: properties,
            isClosed: try isClosed(node, in: section), target: section == .commands ? try target(of: node, among: properties) : nil)
    }

    private func version(of node: SchemaNode) throws(SchemaError) -> Int {
        guard let version = node.member("version") else { return 1 }
        let number = try version.integer()
        guard number >= 1 else { throw version.error("must be at least 1") }
        return number
    }

    private func isClosed(_ node: SchemaNode, in section: Schema.Section) throws(SchemaError) -> Bool {
        guard let additional = node.member("additionalProperties") else { return section.isClosed }
        guard additional.yaml.mapping == nil else {
            throw additional.error("must be true or false: for a map write an array of objects with a name and a value")
        }
        let isClosed = try !additional.boolean()
        if section.isClosed, !isClosed { throw additional.error("must be false: what a command or a request does not know, it refuses") }
        if isClosed, section == .events || section == .views {
            throw additional.error("must be true or left out: an older reader must accept what a newer writer added")
        }
        return isClosed
    }

    private func properties(of node: SchemaNode) throws(SchemaError) -> [Property] {
        var required: Set<String> = []
        let list = node.member("required")
        for element in try list?.elements() ?? [] {
            guard required.insert(try element.string()).inserted else { throw element.error("stands twice") }
        }
        var properties: [Property] = []
        for (name, value) in try node.required("properties").members() {
            guard name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil else {
                throw value.error("a property is named in letters and digits and begins in lower case, as in firstName")
            }
            properties.append(try property(name, value, isRequired: required.remove(name) != nil))
        }
        if let unknown = required.min(), let list { throw list.error("‘\(unknown)’ is not among the properties") }
        return properties
    }

    private func property(_ name: String, _ node: SchemaNode, isRequired: Bool) throws(SchemaError) -> Property {
        let type = try value(node)
        let own = try node.member("description")?.string()
        guard let description = own ?? inherited(type) else { throw node.error("needs ‘description’") }
        return Property(name: name, description: description, hasOwnDescription: own != nil, isRequired: isRequired, type: type)
    }

    private func inherited(_ type: ValueType) -> String? {
        guard case .reference(let name) = type else { return nil }
        return definitions.first { $0.name == name }?.description
    }

    /// The entity that decides about a command. Its id must be a required UUID: only then is it safe as a token of a subject.
    private func target(of node: SchemaNode, among properties: [Property]) throws(SchemaError) -> ObjectType.Target {
        let target = try node.required("x-entity")
        try target.refuseKeywords(except: ["entity", "id"])
        let entity = try target.required("entity")
        let id = try target.required("id")
        guard try entity.string().wholeMatch(of: /[a-z][a-z0-9_-]*/) != nil else {
            throw entity.error("must be one word in lower case: it stands in subjects")
        }
        let name = try id.string()
        guard let property = properties.first(where: { $0.name == name }), property.isRequired, isUUID(property.type) else {
            throw id.error("must name a required property of format uuid")
        }
        return ObjectType.Target(entity: try entity.string(), property: name)
    }

    private func isUUID(_ type: ValueType) -> Bool {
        switch type {
        case .string(let constraints): return constraints.format == "uuid"
        case .reference(let name):
            guard case .value(let value)? = definitions.first(where: { $0.name == name })?.type else { return false }
            return isUUID(value)
        default: return false
        }
    }
}
