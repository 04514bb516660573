import EventSourcing
import ProjectsEvents

@testable import ProjectsAggregator

/// Events of a project, its board and its tasks, as the log gives them: the first at second 1, the next at second 2 and so on.
enum ProjectHistory {
    static let project = "01930000-0000-7000-8000-000000000011"
    static let other = "01930000-0000-7000-8000-000000000012"
    static let team = "01930000-0000-7000-8000-000000000031"
    static let ada = "01930000-0000-7000-8000-000000000001"
    static let charles = "01930000-0000-7000-8000-000000000002"
    static let mary = "01930000-0000-7000-8000-000000000003"
    static let toDo = "01930000-0000-7000-8000-0000000000a1"
    static let review = "01930000-0000-7000-8000-0000000000a2"
    static let done = "01930000-0000-7000-8000-0000000000a3"
    static let task = "01930000-0000-7000-8000-0000000000f1"
    static let second = "01930000-0000-7000-8000-0000000000f2"
    static let sprint = "01930000-0000-7000-8000-0000000000d1"
    static let comment = "01930000-0000-7000-8000-0000000000c1"
    static let file = "01930000-0000-7000-8000-0000000000b1"

    static func moment(_ second: Int) -> Timestamp { Timestamp(microseconds: Int64(second) * 1_000_000) }

    /// An event as it stands in the log, decided on behalf of Ada.
    static func recorded(
        _ event: ProjectsEvent, _ number: Int, at time: Timestamp? = nil, by person: String? = ada
    ) -> Recorded<ProjectsEvent> {
        var headers = MessageHeaders()
        if let person { headers.append(.userID, person) }
        return Recorded(
            event, of: address(of: event), at: Position(sequence: UInt64(number)), time: time ?? moment(number), headers: headers)
    }

    private static func address(of event: ProjectsEvent) -> EntityAddress {
        let (entity, id) =
            switch event {
            case .projectCreated(let event): ("project", event.projectId)
            case .projectUpdated, .projectArchived, .projectRestored, .projectTeamAssigned, .projectTeamUnassigned, .projectOwnerChanged,
                .projectDeleted:
                ("project", project)
            case .projectPlaceTaken, .projectPlaceReleased, .personGone: ("person", ada)
            case .teamMemberNoted, .teamMemberGone, .teamGone, .teamProjectLinked, .teamProjectUnlinked: ("team", team)
            case .taskReserved, .taskRetired, .labelAdded, .labelRemoved, .fileAttached, .fileDetached, .commentAdded, .commentEdited,
                .commentDeleted, .commentLiked, .commentUnliked:
                ("task", task)
            default: ("board", project)
            }
        return EntityAddress(context: "projects", entity: entity, id: id)!
    }
}

extension Projection where Event == ProjectsEvent {
    /// All rows after the events, as the platform folds them.
    static func rows(after events: [ProjectsEvent]) throws -> [String: Row] {
        try rows(after: events.enumerated().map { ProjectHistory.recorded($1, $0 + 1) })
    }

    static func rows(after events: [Recorded<ProjectsEvent>]) throws -> [String: Row] {
        var rows: [String: Row] = [:]
        for event in events {
            for id in self.rows(touchedBy: event) { try apply(event, to: &rows[id], id: id) }
        }
        return rows
    }
}
