import EventLog
import EventSourcing
import Postgres
import Views

/// What an aggregator does about an error.
enum AggregatorFault {
    /// It passes: wait, then go on from the checkpoint.
    case transient(String)
    /// Another writer or another generation has taken over: read the checkpoint again.
    case fenced
    /// Only people can mend it.
    case permanent(String)

    init(_ error: any Error) {
        switch error {
        case let error as ViewError where error.code == .fenced: self = .fenced
        case let error as ViewError where error.code == .noSuchGeneration: self = .fenced
        case let error as PostgresError: self = error.isTransient ? .transient("\(error)") : .permanent("\(error)")
        case let error as MessageStoreError:
            switch error.code {
            case .corrupt, .unreadable: self = .permanent("\(error)")
            default: self = .transient("\(error)")
            }
        case let error as EventCodecError:
            self = .permanent(
                "\(error); it belongs to no entity that could be parked, and nothing is skipped: start a release that can read it, and the views go on from there"
            )
        default: self = .permanent("\(error)")
        }
    }
}
