/// An entity's memory of the commands it has handled: how a redelivered or repeated command is told from a new one.
///
/// Two questions, both answered from the entity's own events. *Was this position handled?* Commands addressed to one entity arrive in
/// order, so a position at or below the highest one seen is a redelivery, for ever. *Was this id handled?* covers a request that was published
/// again at a new position; the last 1,000 ids are remembered, and as many more as are younger than 24 hours, up to 4,000.
public struct HandledCommands: Sendable, Equatable {
    public private(set) var highestPosition: UInt64 = 0
    private var ids: Set<String> = []
    private var order: [(id: String, time: Timestamp)] = []
    private var oldest = 0

    static let alwaysRemembered = 1_000
    public static let neverMoreThan = 4_000
    static let rememberedSeconds: Int64 = 24 * 60 * 60

    public init() {}

    /// Notes the command that caused a message of this entity.
    ///
    /// `position` is nil where the command was addressed to another entity: positions of different partitions do not arrive in order.
    public mutating func note(id: String, position: UInt64?, at time: Timestamp) {
        if let position { highestPosition = max(highestPosition, position) }
        guard ids.insert(id).inserted else { return }
        order.append((id, time))
        while count > Self.alwaysRemembered,
            count > Self.neverMoreThan || order[oldest].time.advanced(bySeconds: Self.rememberedSeconds) < time
        {
            ids.remove(order[oldest].id)
            oldest += 1
        }
        if oldest > 1_024, oldest * 2 > order.count {
            order.removeFirst(oldest)
            oldest = 0
        }
    }

    /// Whether a command addressed to this entity was handled before.
    public func contains(id: String, position: UInt64) -> Bool { position <= highestPosition || ids.contains(id) }

    /// Whether a command was handled before, by its id alone.
    public func contains(id: String) -> Bool { ids.contains(id) }

    /// How many ids are remembered.
    public var count: Int { order.count - oldest }

    public static func == (left: HandledCommands, right: HandledCommands) -> Bool {
        left.highestPosition == right.highestPosition && left.ids == right.ids
    }
}
