import EventLog
import EventSourcing
import Postgres
import Views

/// What faults have taught an aggregator about the messages before it, until it is past them.
///
/// Decoding and folding are pure: what failed once fails again, and trying again cannot help. What Postgres refuses depends on what stands there, so
/// a message that is refused alone is tried three times. A transaction of many that is refused is divided until the one at fault stands alone.
struct Caution: Sendable {
    /// Why a message cannot be folded.
    struct Verdict: Hashable, Sendable {
        let reason: String
        let attempts: Int
    }

    /// What to do now that something was learned.
    enum Advice: Sendable {
        case goOn
        /// After a while.
        case wait
    }

    /// The messages that are not to be folded, by position.
    private(set) var condemned: [UInt64: Verdict] = [:]
    /// How many messages a transaction may take for now; nil where there is no reason for less than usual.
    private(set) var limit: Int?
    private var suspect: (sequence: UInt64, attempts: Int) = (0, 0)

    private static let attempts = 3
    /// After a fold was refused its neighbours are folded in smaller transactions: others like it cost less to find.
    private static let carefulLimit = 512

    /// Learns from a fault; nil where it says nothing about a message.
    mutating func learn(from error: any Error) -> Advice? {
        switch error {
        case let fault as FoldFault:
            condemned[fault.sequence] = Verdict(reason: fault.reason, attempts: 1)
            limit = min(limit ?? Self.carefulLimit, Self.carefulLimit)
            return .goOn
        case let refusal as CommitRefusal:
            let messages = refusal.last - refusal.after
            guard messages == 1 else {
                limit = Int(clamping: max(1, messages / 8))
                return .goOn
            }
            limit = 1
            suspect = (refusal.last, suspect.sequence == refusal.last ? suspect.attempts + 1 : 1)
            guard suspect.attempts >= Self.attempts else { return .wait }
            condemned[refusal.last] = Verdict(reason: "\(refusal.error)", attempts: suspect.attempts)
            return .goOn
        default: return nil
        }
    }

    /// Forgets what lies behind.
    mutating func pass(_ position: UInt64) {
        guard !condemned.isEmpty || limit != nil else { return }
        condemned = condemned.filter { $0.key > position }
        if condemned.isEmpty, position > suspect.sequence { limit = nil }
    }
}

/// A transaction that Postgres refused because of what was to be written: the data, and nothing that passes.
struct CommitRefusal: Error, CustomStringConvertible {
    /// The messages in it came after this position, and up to that one.
    let after: UInt64
    let last: UInt64
    let error: PostgresError

    /// Nil where the fault lies elsewhere. Classes 22 (data that a type cannot hold), 23 (constraints) and 54 (limits of the program).
    init?(_ error: PostgresError, after: UInt64, last: UInt64) {
        guard error.code == .server, let state = error.sqlState, ["22", "23", "54"].contains(state.prefix(2)) else { return nil }
        self.after = after
        self.last = last
        self.error = error
    }

    var description: String { "\(error)" }
}
