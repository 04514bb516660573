internal import Views

/// A query parameter that keeps the documents of a page which have the value in a member at their root.
public struct QueryFilter: Hashable, Sendable {
    /// The name of the parameter.
    public let name: String
    /// The member; an index of the view where it is to be found quickly.
    public let member: String
    /// Whether the member is an array that must hold the value, not the value itself.
    public let isArray: Bool
    /// The values it can have; empty where any text will do.
    public let values: [String]

    /// A member of the parameter's name that must be equal to the value.
    public init(_ name: String, values: [String] = []) {
        self.init(name: name, member: name, isArray: false, values: values)
    }

    /// An array that must hold the value: `QueryFilter("label", among: "labels")`.
    public init(_ name: String, among member: String) {
        self.init(name: name, member: member, isArray: true, values: [])
    }

    private init(name: String, member: String, isArray: Bool, values: [String]) {
        self.name = name
        self.member = member
        self.isArray = isArray
        self.values = values
    }

    func condition(_ value: String?) throws(Problem) -> ViewFilter? {
        guard let value else { return nil }
        guard values.isEmpty || values.contains(value) else {
            throw .badParameter(name, "must be one of \(values.joined(separator: ", "))")
        }
        return isArray ? ViewFilter(member, contains: value) : ViewFilter(member, equals: value)
    }
}
