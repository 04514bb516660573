import EventSourcing

/// What somebody may ask of a team, the least first.
enum TeamAuthority: Comparable {
    /// Nothing: not even whether there is such a team.
    case none
    case member
    case administrator
    case owner
    /// Whoever runs the system.
    case `operator`
}

extension Team {
    func authority(of issued: IssuedCommand) -> TeamAuthority {
        if issued.isOperators { return .operator }
        guard let userID = issued.userID, let member = member(ofUser: userID) else { return .none }
        if userID == ownerID { return .owner }
        return member.role == .administrator ? .administrator : .member
    }

    /// Why whoever asks may not have what takes that much authority; nil where they may.
    ///
    /// Whoever is no member hears what they would hear of a team that does not exist.
    func refusal(of issued: IssuedCommand, needing needed: TeamAuthority) -> Rejection? {
        let authority = authority(of: issued)
        guard status == .active, authority > .none else { return .teamUnknown }
        guard authority >= needed else { return needed == .owner ? .ownerOnly : .administratorsOnly }
        return nil
    }
}

extension IssuedCommand {
    /// The person whom it is about: whoever asks, or whom the operator names. Throws where it is nobody, or somebody else.
    func person(naming userID: String?) throws(Rejection) -> String {
        if isOperators {
            guard let userID else { throw .personMissing }
            return userID
        }
        guard let person else { throw .peopleOnly }
        guard userID == nil || userID == person else { throw .notYourself }
        return person
    }
}
