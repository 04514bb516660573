internal import EventSourcing

/// Which sessions may have changed.
enum SessionChange: Hashable, Sendable {
    case anything
    case some(sessions: Set<String>, users: Set<String>)

    /// What was heard on `session.>`; nothing means that something was missed.
    init(_ heard: [Announcement]) {
        var sessions: Set<String> = []
        var users: Set<String> = []
        for announcement in heard {
            let tokens = announcement.subject.split(separator: ".")
            guard tokens.count == 3 else { continue }
            switch tokens[1] {
            case "entry": sessions.insert(String(tokens[2]))
            case "user": users.insert(String(tokens[2]))
            default: continue
            }
        }
        self = heard.isEmpty ? .anything : .some(sessions: sessions, users: users)
    }

    func concerns(_ owner: ConnectionOwner) -> Bool {
        switch self {
        case .anything: true
        case .some(let sessions, let users): users.contains(owner.name) || owner.sessionID.map(sessions.contains) == true
        }
    }
}
