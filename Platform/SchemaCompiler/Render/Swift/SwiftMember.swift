/// A property in Swift: its type, and the calls that read and write it.
struct SwiftMember {
    let property: Property
    private let schema: Schema
    /// The property's type with references to shared values followed.
    private let resolved: ValueType
    /// The name of the shared value that the property refers to.
    private let shared: String?

    init(_ property: Property, in schema: Schema) {
        self.property = property
        self.schema = schema
        (resolved, shared) = Self.resolve(property.type, in: schema)
    }

    private static func resolve(_ type: ValueType, in schema: Schema) -> (ValueType, shared: String?) {
        guard case .reference(let name) = type, case .value(let value)? = schema.definition(name)?.type else { return (type, nil) }
        return (value, name)
    }

    var identifier: String { SwiftName.identifier(property.name) }
    var type: String { typeName(resolved) + (property.isRequired ? "" : "?") }
    var parameter: String { "\(property.name): \(type)\(property.isRequired ? "" : " = nil")" }
    var usesTimestamp: Bool { typeName(resolved).contains("Timestamp") }

    /// An enum that is written at the property and named after it.
    func nestedEnumeration(in type: String) -> SwiftEnumeration? {
        guard case .enumeration(let cases) = resolved else { return nil }
        return SwiftEnumeration(name: typeName(resolved), description: property.description, cases: cases, outer: type)
    }

    /// Rules that no definition shares, as a constant beside the codec.
    var ownRules: [String]? { shared == nil ? SwiftRules.arguments(of: resolved) : nil }

    var reading: String {
        let call = property.isRequired ? "members." : "members.optional"
        func named(_ function: String) -> String { property.isRequired ? function : function.capitalizedFirst }
        let name = "\"\(property.name)\""
        switch resolved {
        case .string: return "\(call)\(named("string"))(\(name)\(rules(resolved, shared).map { ", \($0)" } ?? ""))"
        case .timestamp: return "\(call)\(named("converted"))(\(name), \"an RFC 3339 date-time\") { Timestamp($0) }"
        case .enumeration, .reference: return "\(call)\(named("value"))(\(name))"
        case .integer(let minimum, let maximum):
            return "\(call)\(named("integer"))(\(name)\(range(minimum, maximum, Self.integers).map { ", in: \($0)" } ?? ""))"
        case .number(let minimum, let maximum):
            return "\(call)\(named("number"))(\(name)\(range(minimum, maximum, Self.numbers).map { ", in: \($0)" } ?? ""))"
        case .boolean: return "\(call)\(named("boolean"))(\(name))"
        case .array(let element, let minimum, let maximum):
            let count = range(minimum, maximum, ("0", "Int.max")).map { ", count: \($0)" } ?? ""
            return "\(call)\(named("array"))(\(name)\(count)) { (element) throws(JSONError) in try \(elementReading(element)) }"
        }
    }

    var writing: String {
        let call: String
        if case .timestamp = resolved {
            call = "writer.member(\"\(property.name)\") { \(identifier).append(to: &$0) }"
        } else if case .array(let element, _, _) = resolved {
            call = "writer.member(\"\(property.name)\", \(identifier)) { element, writer in \(elementWriting(element)) }"
        } else {
            call = "writer.member(\"\(property.name)\", \(identifier))"
        }
        return property.isRequired ? call : "if let \(identifier) { \(call) }"
    }

    private static let integers = ("Int64.min", "Int64.max")
    private static let numbers = ("-Double.greatestFiniteMagnitude", "Double.greatestFiniteMagnitude")

    private func range<Number>(_ minimum: Number?, _ maximum: Number?, _ ends: (String, String)) -> String? {
        guard minimum != nil || maximum != nil else { return nil }
        return "\(minimum.map { "\($0)" } ?? ends.0)...\(maximum.map { "\($0)" } ?? ends.1)"
    }

    private func rules(_ type: ValueType, _ shared: String?) -> String? {
        guard case .string(let constraints) = type, !constraints.isEmpty else { return nil }
        if let short = SwiftRules.short(constraints) { return short }
        return shared.map { "\(SwiftRules.name(of: schema)).\($0.lowercasedFirst)" } ?? "Self.\(property.name)Rules"
    }

    private func typeName(_ type: ValueType) -> String {
        switch type {
        case .string: "String"
        case .timestamp: "Timestamp"
        case .enumeration: property.name.capitalizedFirst
        case .integer: "Int64"
        case .number: "Double"
        case .boolean: "Bool"
        case .array(let element, _, _): "[\(typeName(Self.resolve(element, in: schema).0))]"
        case .reference(let name): name
        }
    }

    private func elementReading(_ type: ValueType) -> String {
        let (resolved, shared) = Self.resolve(type, in: schema)
        switch resolved {
        case .string: return "element.string(\(rules(resolved, shared) ?? ".any"))"
        case .timestamp: return "element.converted(\"an RFC 3339 date-time\") { Timestamp($0) }"
        case .integer(let minimum, let maximum): return "element.integer(in: \(range(minimum, maximum, Self.integers) ?? ".min ... .max"))"
        case .number(let minimum, let maximum):
            return
                "element.number(in: \(range(minimum, maximum, Self.numbers) ?? "-.greatestFiniteMagnitude ... .greatestFiniteMagnitude"))"
        case .boolean: return "element.requireBoolean()"
        case .enumeration, .reference: return "\(typeName(resolved))(json: element)"
        case .array(let inner, let minimum, let maximum):
            let count = range(minimum, maximum, ("0", "Int.max")).map { "count: \($0)" } ?? "count: 0...Int.max"
            return "element.array(\(count)) { (element) throws(JSONError) in try \(elementReading(inner)) }"
        }
    }

    private func elementWriting(_ type: ValueType) -> String {
        switch Self.resolve(type, in: schema).0 {
        case .timestamp: "writer.plain { element.append(to: &$0) }"
        case .array(let inner, _, _): "writer.array(element) { element, writer in \(elementWriting(inner)) }"
        default: "writer.value(element)"
        }
    }
}
