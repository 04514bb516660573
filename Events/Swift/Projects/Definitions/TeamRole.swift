// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// What a member may do. A viewer reads, a commenter comments, an editor edits the board, an administrator looks after the project itself.
public enum TeamRole: String, Hashable, Sendable, CaseIterable {
    case administrator, editor, commenter, viewer
}

extension TeamRole: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of administrator, editor, commenter, viewer")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
