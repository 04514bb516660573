extension SchemaParser {
    /// Reads a type of one of the sections.
    mutating func object(_ name: String, _ node: SchemaNode, in section: Schema.Section) throws(SchemaError) -> ObjectType {
        var keywords: Set = ["description", "type", "properties", "required", "additionalProperties"]
        let isMessage = section == .commands || section == .events
        if isMessage { keywords.formUnion(["version", "previous"]) }
        if section == .commands { keywords.insert("x-entity") }
        try node.refuseKeywords(except: keywords)
        let description = try node.required("description").string()
        let version = try version(of: node)
        let previous = isMessage ? try previous(of: name, description, before: version, node, in: section) : []
        return try shape(name, node, in: section, description, messageName: name, version: version, previous: previous)
    }

    /// Reads what an object holds.
    private mutating func shape(
        _ name: String, _ node: SchemaNode, in section: Schema.Section, _ description: String, messageName: String, version: Int,
        previous: [ObjectType] = []
    ) throws(SchemaError) -> ObjectType {
        try claim(name, for: node)
        let type = try node.required("type")
        guard try type.string() == "object" else { throw type.error("must be object") }
        let properties = try properties(of: node, in: section)
        let isOld = name != messageName
        return ObjectType(
            name: name, section: section, description: description, messageName: messageName, version: version, previous: previous,
            properties: properties, isClosed: try isClosed(node, in: section),
            target: section == .commands && !isOld ? try target(of: node, among: properties) : nil)
    }

    /// Reads the older versions of a message: `previous: { 1: { type: object, required: …, properties: … } }`.
    private mutating func previous(
        of name: String, _ description: String, before newest: Int, _ node: SchemaNode, in section: Schema.Section
    ) throws(SchemaError) -> [ObjectType] {
        guard let list = node.member("previous") else { return [] }
        var types: [ObjectType] = []
        for (key, value) in try list.members() {
            guard let version = Int(key), version >= 1, String(version) == key, version < newest else {
                throw value.error("must be named by its version, a number below \(newest)")
            }
            if let last = types.last, last.version >= version {
                throw value.error("must stand above version \(last.version): the oldest comes first")
            }
            try value.refuseKeywords(except: ["type", "properties", "required", "additionalProperties"])
            let about = "Version \(version) of `\(name)`, as older messages have it. \(description)"
            types.append(try shape("\(name)V\(version)", value, in: section, about, messageName: name, version: version))
        }
        return types
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

    private func properties(of node: SchemaNode, in section: Schema.Section) throws(SchemaError) -> [Property] {
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
        for property in properties { try checkMark(of: property, among: properties, node, in: section) }
        return properties
    }

    private func property(_ name: String, _ node: SchemaNode, isRequired: Bool) throws(SchemaError) -> Property {
        let type = try value(node, beside: ["x-personal", "x-secret"])
        let own = try node.member("description")?.string()
        guard let description = own ?? inherited(type) else { throw node.error("needs ‘description’") }
        return Property(
            name: name, description: description, hasOwnDescription: own != nil, isRequired: isRequired, type: type,
            mark: try mark(of: node))
    }

    private func inherited(_ type: ValueType) -> String? {
        guard case .reference(let name) = type else { return nil }
        return definitions.first { $0.name == name }?.description
    }

    /// The entity that decides about a command. Its id must be a required UUID, or hexadecimal digits of a fixed number: only then is it safe as a token of a
    /// subject.
    private func target(of node: SchemaNode, among properties: [Property]) throws(SchemaError) -> ObjectType.Target {
        let target = try node.required("x-entity")
        try target.refuseKeywords(except: ["entity", "id"])
        let entity = try target.required("entity")
        let id = try target.required("id")
        guard try entity.string().wholeMatch(of: /[a-z][a-z0-9_-]*/) != nil else {
            throw entity.error("must be one word in lower case: it stands in subjects")
        }
        let name = try id.string()
        guard let property = properties.first(where: { $0.name == name }), property.isRequired, isSubjectToken(property.type) else {
            throw id.error("must name a required property of format uuid, or of a fixed number of hexadecimal digits: ^[0-9a-f]{64}$")
        }
        return ObjectType.Target(entity: try entity.string(), property: name)
    }

    func isUUID(_ type: ValueType) -> Bool { constraints(of: type)?.format == "uuid" }

    private func isSubjectToken(_ type: ValueType) -> Bool {
        guard let constraints = constraints(of: type) else { return false }
        if constraints.format == "uuid" { return true }
        guard let digits = constraints.pattern?.wholeMatch(of: /\^\[0-9a-f\]\{([1-9][0-9]{0,2})\}\$/)?.output.1 else { return false }
        return Int(digits).map { $0 <= 128 } ?? false
    }

    private func constraints(of type: ValueType) -> StringConstraints? {
        switch type {
        case .string(let constraints): return constraints
        case .reference(let name):
            guard case .value(let value)? = definitions.first(where: { $0.name == name })?.type else { return nil }
            return self.constraints(of: value)
        default: return nil
        }
    }
}
