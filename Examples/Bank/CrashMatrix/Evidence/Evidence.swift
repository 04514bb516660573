/// Everything that is left when the bank is at rest: what the rules judge.
struct Evidence: Sendable {
    /// All of BANK_COMMANDS and BANK_EVENTS.
    var commands: [RawMessage] = []
    var events: [RawMessage] = []
    /// Every outcome that was ever stored.
    var outcomes: [RawMessage] = []
    /// What PARKED holds, and what the aggregators have parked in their database.
    var parked: [RawMessage] = []
    var parkedRows: [String] = []
    /// The documents of the views, by id.
    var accounts: [String: JSONTree] = [:]
    var transfers: [String: JSONTree] = [:]
    /// The requests that clients saw accepted.
    var accepted: Set<String> = []
    /// The accounts to which somebody has written what nobody can read.
    var troubled: Set<String> = []
}
