/// The names of a context's package, each given once.
///
/// Types keep the names of the schema. What is derived from them, such as `ParsePrice` or `SizeSmall`, could be another type's name, and then gets an
/// underscore at its end.
struct GoNames {
    private let names: [Role: String]
    /// What is called the same in the package of every context.
    private static let fixed = [
        "BatchType", "Command", "CommandMatcher", "CommandNote", "CommandTypes", "Context", "Event", "EventMatcher", "EventNote",
        "EventTypes",
        "MatchCommand", "MatchEvent", "ReadCommand", "ReadEvent", "ReadEvents", "UnreadableCommands", "UnreadableEvents", "WriteCommand",
        "WriteEvents",
    ]

    private enum Role: Hashable {
        case type(String)
        case enumeration(String, property: String)
        case parse(String)
        case messageType(String)
        case dataSchema(String)
        case value(String, of: String)
        case schema(String)
        case propertySchema(String, property: String)
    }

    init(_ schema: Schema) {
        var taken = Set(Self.fixed)
        var names: [Role: String] = [:]
        func claim(_ role: Role, _ name: String) {
            var name = name
            while !taken.insert(name).inserted { name += "_" }
            names[role] = name
        }
        let objects = Self.objects(of: schema)
        for definition in schema.definitions { claim(.type(definition.name), definition.name) }
        for object in objects where object.section != .definitions { claim(.type(object.name), object.name) }
        for object in objects {
            claim(.parse(object.name), "Parse\(object.name)")
            if object.isMessage {
                claim(.messageType(object.name), "\(object.name)Type")
                claim(.dataSchema(object.name), "\(object.name)DataSchema")
            }
            for property in object.properties {
                let name = object.name + GoName.exported(property.name)
                claim(.propertySchema(object.name, property: property.name), "\(GoName.unexported(name))Schema")
                guard case .enumeration(let cases) = property.type else { continue }
                claim(.enumeration(object.name, property: property.name), name)
                for value in cases { claim(.value(value, of: name), name + GoName.exported(value)) }
            }
        }
        for definition in schema.definitions {
            guard case .enumeration(let cases) = definition.type else { continue }
            for value in cases { claim(.value(value, of: definition.name), definition.name + GoName.exported(value)) }
        }
        for name in schema.definitions.map(\.name) + objects.filter({ $0.section != .definitions }).map(\.name) {
            claim(.schema(name), "\(GoName.unexported(name))Schema")
        }
        self.names = names
    }

    /// Every object of a schema: those of its definitions, then its types and their older versions.
    static func objects(of schema: Schema) -> [ObjectType] {
        let definitions = schema.definitions.compactMap { definition -> ObjectType? in
            if case .object(let object) = definition.type { object } else { nil }
        }
        return definitions + schema.types.flatMap(\.versions)
    }

    func type(_ name: String) -> String { self[.type(name)] }
    /// The type of an enum that is written at a property.
    func enumeration(_ type: String, _ property: String) -> String { self[.enumeration(type, property: property)] }
    /// The constant of an enum's value; `type` is the enum's name before it was made unique.
    func value(_ value: String, of type: String) -> String { self[.value(value, of: type)] }
    func parse(_ type: String) -> String { self[.parse(type)] }
    func messageType(_ type: String) -> String { self[.messageType(type)] }
    func dataSchema(_ type: String) -> String { self[.dataSchema(type)] }
    /// The variable that holds the rules of a definition or a type.
    func schema(_ name: String) -> String { self[.schema(name)] }
    /// The variable that holds the rules of a property that has some of its own.
    func schema(_ type: String, _ property: String) -> String { self[.propertySchema(type, property: property)] }

    private subscript(role: Role) -> String {
        guard let name = names[role] else { preconditionFailure("no name was claimed for \(role)") }
        return name
    }
}
