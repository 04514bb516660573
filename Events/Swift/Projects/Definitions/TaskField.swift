// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// Something of a task that need not be there.
public enum TaskField: String, Hashable, Sendable, CaseIterable {
    case content, points, dueDate, priority
}

extension TaskField: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of content, points, dueDate, priority")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
