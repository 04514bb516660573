public import EventSourcing
public import ProjectsEvents

/// The view `project_activity`: one row for whatever happened in a project, found by the project and by the task, the later the greater its id.
///
/// Rows are written once and never again. That a task changes places with its neighbours is no news to anybody, and has none. Rows of a deleted project stay, and nobody reads them: who reads a project is asked of its row in `project_list`.
public enum Activities: Projection {
    public static let view = ViewDefinition(
        "project_activity", version: 2, indexes: [.init("projectId"), .init("taskId")], writtenOnce: true)

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .projectCreated, .projectUpdated, .projectArchived, .projectRestored, .projectTeamAssigned, .projectTeamUnassigned,
            .projectOwnerChanged, .columnAdded, .columnModified, .columnMoved, .columnDeleted, .sprintStarted, .sprintCompleted:
            [id(of: event.position)]
        case .taskMoved(let moved): moved.fromColumnId == moved.toColumnId ? [] : [id(of: event.position)]
        default: event.event.changedTask == nil ? [] : [id(of: event.position)]
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout ProjectActivity?, id: String) {
        if let happening = Happening(event) { row = ProjectActivity(happening, of: event) }
    }

    /// Of two positions the later one has the greater id, as bytes compare: `00000000000000001234-0000`.
    static func id(of position: Position) -> String {
        var text = [UInt8](repeating: UInt8(ascii: "0"), count: sequenceDigits + 1 + indexDigits)
        text[sequenceDigits] = UInt8(ascii: "-")
        put(position.sequence, into: &text, endingAt: sequenceDigits)
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
