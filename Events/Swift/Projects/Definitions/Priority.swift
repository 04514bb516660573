// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// How urgent the task is.
public enum Priority: String, Hashable, Sendable, CaseIterable {
    case low, medium, high, urgent
}

extension Priority: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of low, medium, high, urgent")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
