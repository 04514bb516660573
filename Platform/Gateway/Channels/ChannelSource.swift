public import WebAPI

/// Where channels come from: who may have them, what they told before, and what they tell now. The gateway has one for all channels.
public protocol ChannelSource: Sendable {
    /// Runs beside the gateway until the task is cancelled; what happens is handed to `outlet`.
    func run(_ outlet: ChannelOutlet) async throws

    /// Why nobody can be given a channel at the moment; nil where they can.
    var fault: String? { get async }

    /// The first connection of this process wants the channel: from when this returns, its events go to the outlet.
    func follow(_ channel: String) async throws

    /// The last connection of this process has left it.
    func leave(_ channel: String) async

    /// What the channel told after a position (as `Tributary-As-Of` gives it; nil: nothing is asked for), for one who wants it. It is asked after `follow`,
    /// so that nothing falls between the two. Throws the problem that the client is told where they may not have the channel.
    func open(_ channel: String, for owner: ConnectionOwner, since: String?) async throws(Problem) -> ChannelHistory
}

/// What a channel told before.
public struct ChannelHistory: Sendable {
    /// Oldest first.
    public let events: [ChannelChange]
    /// Why something may be missing from it; nil where it is whole.
    public let gap: String?
    /// By context the position as of which the client has read: what is not later is no news to it.
    public let readings: [String: UInt64]

    public init(events: [ChannelChange] = [], gap: String? = nil, readings: [String: UInt64] = [:]) {
        self.events = events
        self.gap = gap
        self.readings = readings
    }
}
