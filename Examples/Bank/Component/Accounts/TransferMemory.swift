import Collections

/// What an account remembers of transfers, so that a command that comes twice moves no money twice, however late it comes.
///
/// The guard on command ids forgets after 24 hours or 4,000 commands; money must not depend on it. A transfer waits for its debit once and for its
/// credit once, and its own stream says for ever whether it still does. What that stream does not say is what has happened here and was not told to
/// the transfer yet: that, and no more, is remembered here. Each movement looks after a few others that are remembered, and its event says which of
/// them can be forgotten. So the memory is as long as what is under way, and never longer than `limit`.
public struct TransferMemory: Sendable, Equatable, Codable {
    /// What this account has done for a transfer.
    public enum Role: Sendable, Equatable, Codable {
        /// It has paid so much; remembered until the money has arrived or is back.
        case paid(Int64)
        /// It has taken the money in, or refused to; remembered until the transfer knows.
        case answered
    }

    /// The most that are remembered; beyond it, an account takes part in no more transfers until some are settled.
    public static let limit = 4_000
    /// From how many on others are looked after, and how many each time: more than the one that is added, so that the memory shrinks even where
    /// most of what it holds is stuck.
    static let roomy = 32
    static let atOnce = 4

    private var roles: OrderedDictionary<String, Role> = [:]
    /// Moves on with each look, so that in time all are looked after, and those that are stuck do not hide the rest.
    private var turn = 0

    init() {}

    public var count: Int { roles.count }

    /// What was done for the transfer, where it is remembered.
    public subscript(transferId: String) -> Role? { roles[transferId] }

    /// The transfers that this account has paid for and that may be under way.
    var paid: [String] {
        roles.compactMap { id, role in if case .paid = role { id } else { nil } }
    }

    /// Those whose transfers should be asked now whether they can be forgotten.
    var toLookAfter: [String] {
        guard count >= Self.roomy else { return [] }
        return (0..<Self.atOnce).map { roles.keys[(turn + $0) % count] }
    }

    mutating func remember(_ transferId: String, as role: Role) {
        turn = (turn + Self.atOnce) % max(1, count)
        roles[transferId] = role
    }

    mutating func forget(_ transferIds: [String]?) {
        for id in transferIds ?? [] { roles[id] = nil }
    }
}
