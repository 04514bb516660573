public import EventSourcing

/// Where a request stands.
public struct RequestStatus: Sendable, Equatable {
    public enum State: Sendable, Equatable {
        case pending
        case ended(Outcome)
    }

    public let owner: String
    public let state: State

    public init(owner: String, state: State) {
        self.owner = owner
        self.state = state
    }
}
