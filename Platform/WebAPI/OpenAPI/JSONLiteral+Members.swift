extension JSONLiteral {
    /// The member of an object. Setting nil takes it out; a new one goes to the end.
    subscript(name: String) -> JSONLiteral? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            guard case .object(var members) = self else { return }
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    /// The schema of an object without some of its members: what a body says where the path says the rest.
    func removing(members names: [String]) -> JSONLiteral {
        var schema = self
        for name in names { schema["properties"]?[name] = nil }
        if case .array(let required)? = schema["required"] {
            let rest = required.filter { name in !names.contains { name == .string($0) } }
            schema["required"] = rest.isEmpty ? nil : .array(rest)
        }
        return schema
    }

    /// The names of all schemas that the document refers to.
    var references: Set<String> {
        switch self {
        case .object(let members):
            members.reduce(into: []) { found, member in
                if member.name == "$ref", case .string(let text) = member.value, text.hasPrefix(Self.schemaPrefix) {
                    found.insert(String(text.dropFirst(Self.schemaPrefix.count)))
                } else {
                    found.formUnion(member.value.references)
                }
            }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.references) }
        default: []
        }
    }

    /// A reference to the schema of that name.
    package static func reference(to name: String) -> JSONLiteral { ["$ref": .string(schemaPrefix + name)] }

    private static let schemaPrefix = "#/components/schemas/"
}
