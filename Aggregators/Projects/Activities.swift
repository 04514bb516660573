public import EventSourcing
public import ProjectsEvents

/// The view `project_activity`: one row for whatever happened in a project, with an id that begins with the project's and is the greater the later it was;
/// also found by the task.
///
/// Rows are written once and never again. That a task changes places with its neighbours is no news to anybody, and has none. Rows of a deleted project stay, and nobody reads them: who reads a project is asked of its row in `project_list`.
public enum Activities: Projection {
    public static let view = ViewDefinition("project_activity", version: 2, indexes: [.init("taskId")], writtenOnce: true)

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .projectCreated, .projectUpdated, .projectArchived, .projectRestored, .projectTeamAssigned, .projectTeamUnassigned,
            .projectOwnerChanged, .columnAdded, .columnModified, .columnMoved, .columnDeleted, .sprintStarted, .sprintCompleted:
            [id(of: event.position, in: event.address.id)]
        case .taskMoved(let moved): moved.fromColumnId == moved.toColumnId ? [] : [id(of: event.position, in: moved.projectId)]
        default: event.event.changedTask.map { [id(of: event.position, in: $0.projectId)] } ?? []
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout ProjectActivity?, id: String) {
        if let happening = Happening(event) { row = ProjectActivity(happening, of: event) }
    }

    /// Of two positions the later one has the greater id in its project, as bytes compare: `0193…/00000000000000001234-0000`.
    static func id(of position: Position, in projectID: String) -> String {
        let prefix = projectID.utf8.count + 1
        var text = [UInt8](repeating: UInt8(ascii: "0"), count: prefix + sequenceDigits + 1 + indexDigits)
        text.replaceSubrange(..<(prefix - 1), with: projectID.utf8)
        text[prefix - 1] = UInt8(ascii: "/")
        text[prefix + sequenceDigits] = UInt8(ascii: "-")
        put(position.sequence, into: &text, endingAt: prefix + sequenceDigits)
        put(UInt64(clamping: min(position.index, lastIndex)), into: &text, endingAt: text.count)
        return String(decoding: text, as: UTF8.self)
    }

    /// A stream's sequences have 64 bits; and a decision of 10,000 events would be longer than a message may be.
    private static let sequenceDigits = 20
    private static let indexDigits = 4
    private static let lastIndex = 9_999

    private static func put(_ number: UInt64, into text: inout [UInt8], endingAt end: Int) {
        var (rest, index) = (number, end)
        while rest > 0 {
            index -= 1
            text[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}
