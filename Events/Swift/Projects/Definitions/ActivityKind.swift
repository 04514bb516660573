// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// What happened, after the event that says it.
public enum ActivityKind: String, Hashable, Sendable, CaseIterable {
    case 
        projectCreated,
        projectUpdated,
        projectArchived,
        projectRestored,
        teamAssigned,
        teamUnassigned,
        ownerChanged,
        columnAdded,
        columnModified,
        columnMoved,
        columnDeleted,
        taskAdded,
        taskModified,
        pointsChanged,
        taskAssigned,
        taskUnassigned,
        taskMoved,
        taskDeleted,
        labelAdded,
        labelRemoved,
        fileAttached,
        fileDetached,
        commentAdded,
        commentEdited,
        commentDeleted,
        sprintStarted,
        sprintCompleted,
        taskAddedToSprint,
        taskRemovedFromSprint

}

extension ActivityKind: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of projectCreated, projectUpdated, projectArchived, projectRestored, teamAssigned, teamUnassigned, ownerChanged, columnAdded, columnModified, columnMoved, columnDeleted, taskAdded, taskModified, pointsChanged, taskAssigned, taskUnassigned, taskMoved, taskDeleted, labelAdded, labelRemoved, fileAttached, fileDetached, commentAdded, commentEdited, commentDeleted, sprintStarted, sprintCompleted, taskAddedToSprint, taskRemovedFromSprint")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
