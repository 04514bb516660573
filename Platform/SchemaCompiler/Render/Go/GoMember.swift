/// A property as a field of a struct, and the call that goes through it.
struct GoMember {
    let property: Property
    /// What the field is called.
    let field: String
    /// An enum that is written at the property.
    let enumeration: GoEnumeration?
    /// The variable that holds the rules, and what they are, where the property has some of its own.
    let ownSchema: (name: String, expression: String)?
    private let type: String
    private let expression: String

    /// `taken` are the names of the type's methods and of the fields before.
    init(_ property: Property, of type: ObjectType, _ rules: GoSchema, taken: inout Set<String>) {
        self.property = property
        var field = GoName.exported(property.name)
        while !taken.insert(field).inserted { field += "_" }
        self.field = field
        let stem = type.name + GoName.exported(property.name)
        var enumeration: GoEnumeration?
        if case .enumeration(let cases) = property.type {
            enumeration = GoEnumeration(
                name: rules.names.enumeration(type.name, property.name), stem: stem, description: property.description, cases: cases)
        }
        self.enumeration = enumeration
        self.type = rules.type(property.type, enumeration: enumeration?.name ?? "")
        let expression = rules.expression(property.type, enumeration: stem)
        let isName = !expression.contains("(")
        let name = rules.names.schema(type.name, property.name)
        ownSchema = isName ? nil : (name, expression)
        self.expression = isName ? expression : name
    }

    private var isArray: Bool { type.hasPrefix("[]") }

    var usesWire: Bool { type.contains("wire.") }

    /// `UserID string `json:"userId"``
    var declaration: String {
        property.isRequired
            ? "\(field) \(type) `json:\"\(property.name)\"`" : "\(field) \(isArray ? "" : "*")\(type) `json:\"\(property.name),omitempty\"`"
    }

    /// `schema.Required(m, "userId", &v.UserID, userIDSchema)`
    var call: String {
        let function = property.isRequired ? "Required" : isArray ? "OptionalArray" : "Optional"
        return "schema.\(function)(m, \"\(property.name)\", &v.\(field), \(expression))"
    }
}
