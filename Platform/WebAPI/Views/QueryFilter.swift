/// A query parameter that keeps the documents of a page which have the value in a member of the same name.
public struct QueryFilter: Hashable, Sendable {
    /// The name of the parameter, and of the member at the document's root.
    public let name: String
    /// The values it can have; empty where any text will do.
    public let values: [String]

    public init(_ name: String, values: [String] = []) {
        self.name = name
        self.values = values
    }

    func condition(_ value: String?) throws(Problem) -> ViewCondition? {
        guard let value else { return nil }
        guard values.isEmpty || values.contains(value) else {
            throw .badParameter(name, "must be one of \(values.joined(separator: ", "))")
        }
        return ViewCondition(member: name, value: value)
    }
}
