import IdentityEvents
import ProjectsEvents

extension ProjectsEvents.TeamRole {
    /// What identity calls the same.
    init(_ role: IdentityEvents.TeamRole) {
        switch role {
        case .administrator: self = .administrator
        case .editor: self = .editor
        case .commenter: self = .commenter
        case .viewer: self = .viewer
        }
    }
}
