internal import JSON

extension JSONError {
    /// The error without names that came from outside: those of the members that we look for are ours, those of others may be anything.
    var inOwnWords: String {
        switch code {
        case .wrongType, .missingMember, .constraint: description
        default: message
        }
    }
}
