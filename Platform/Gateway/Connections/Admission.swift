/// That a client may have a connection: whose it is, and where in its inbox it begins.
struct Admission: Hashable, Sendable {
    let connectionID: String
    let owner: ConnectionOwner
    /// The proof that the client gets for the next time; of a new connection the position is not known before it is registered.
    let token: ResumeToken
    let start: Start

    enum Start: Hashable, Sendable {
        /// A new connection: nothing was sent to it yet.
        case fresh
        /// One that comes back, and had everything up to this position.
        case resumed(after: UInt64)
        /// One that comes back too late, or with positions of another log: it begins where the log ends, and is told so.
        case missed(reason: String)
    }
}
