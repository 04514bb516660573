import EventLog
import EventSourcing

/// What a consumer does about an error.
enum ConsumerFault: Sendable {
    /// It passes: the same message again, for as long as it takes. Never a reason to park.
    case transient
    /// Another instance owns the partition now: read the claims again.
    case fenced
    /// The log is not what it was, or holds what this release does not understand; only people can mend it.
    case permanent
    /// It may be the message's fault: again a few times, then its entity is parked.
    case persistent
    /// It is the message's fault, and trying again would not change it.
    case deterministic

    init(_ error: any Error) {
        switch error {
        case let error as MessageStoreError:
            switch error.code {
            case .unavailable, .outcomeUnknown, .badStream: self = .transient
            case .fenced: self = .fenced
            case .regressed, .unreadable: self = .permanent
            case .conflict, .tooLarge, .corrupt, .refused: self = .persistent
            }
        case is EventCodecError: self = .deterministic
        default: self = .persistent
        }
    }
}
