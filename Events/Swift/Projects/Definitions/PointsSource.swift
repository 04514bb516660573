// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// Where a number of points came from, a person who edited the task or a team that agreed on it.
public enum PointsSource: String, Hashable, Sendable, CaseIterable {
    case edited, agreed
}

extension PointsSource: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of edited, agreed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
