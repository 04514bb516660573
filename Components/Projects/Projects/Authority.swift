import EventSourcing
import ProjectsEvents

/// What somebody may do with a project, the least first.
enum Authority: Comparable, CaseIterable {
    /// Nothing: not even know whether there is such a project.
    case none
    case viewer
    case commenter
    case editor
    case administrator
    case owner
    /// Whoever runs the system.
    case `operator`

    init(_ role: TeamRole) {
        switch role {
        case .viewer: self = .viewer
        case .commenter: self = .commenter
        case .editor: self = .editor
        case .administrator: self = .administrator
        }
    }

    /// What those hear who may do something, but not what takes this much.
    var refusal: Rejection {
        switch self {
        case .none, .viewer: .projectUnknown
        case .commenter: .commentersOnly
        case .editor: .editorsOnly
        case .administrator: .administratorsOnly
        case .owner, .operator: .ownerOnly
        }
    }
}
