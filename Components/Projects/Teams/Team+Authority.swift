import EventSourcing

extension Team {
    /// Why whoever asks may not let the team work on a project; nil where they may.
    ///
    /// Whoever is no member hears what they would hear of a team that does not exist, or of which identity has not told yet.
    func refusal(of issued: IssuedCommand, offering projectID: String) -> Rejection? {
        guard !isGone, !members.isEmpty else { return .teamUnknown }
        if !issued.isOperators {
            guard let person = issued.person, let member = member(ofUser: person) else { return .teamUnknown }
            guard member.role == .administrator else { return .teamAdministratorsOnly }
        }
        return hasRoom(for: projectID) ? nil : .teamBusy
    }
}
