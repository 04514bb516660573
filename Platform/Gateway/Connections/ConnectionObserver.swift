/// Is told which connections there are, for whoever wants to write it down.
public protocol ConnectionObserver: Sendable {
    /// Takes a note, on an event loop: at once, and without waiting for anything.
    func take(_ note: ConnectionNote)

    /// Does what there is to do about the notes, until the task is cancelled.
    func run() async throws

    /// Returns when all notes so far are dealt with, or the time is over.
    func settle(within limit: Duration) async
}

/// That a connection has begun or ended.
public struct ConnectionNote: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case opened(Transport)
        case closed
    }

    public enum Transport: Hashable, Sendable {
        case socket, events
    }

    public let connectionID: String
    /// Tells connections of one name apart: of a client that came back, the one before may be told about later.
    public let instance: UInt64
    /// On whose behalf, as messages name them.
    public let owner: String
    public let kind: Kind

    public init(connectionID: String, instance: UInt64, owner: String, kind: Kind) {
        self.connectionID = connectionID
        self.instance = instance
        self.owner = owner
        self.kind = kind
    }
}
