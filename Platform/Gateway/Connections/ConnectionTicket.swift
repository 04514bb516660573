/// What a client is told about its connection, and shows when it comes back.
struct ConnectionTicket: Hashable, Sendable {
    let connectionID: String
    /// Secret.
    let resumeToken: String
    let epoch: String
    /// Where the client stands in OUTCOMES.
    let sequence: UInt64
}
