public import EventSourcing

/// What a generation has parked, as its aggregator holds it in memory while it folds: which entities, how many messages, and which messages are given up.
public struct ParkedEntities: Sendable {
    /// The entities whose messages are parked.
    public private(set) var entities: Set<EntityAddress>
    /// How many messages are parked.
    public private(set) var messages: Int
    /// The positions of messages that people have given up for good: no generation folds them.
    public let givenUp: Set<UInt64>

    public init(entities: Set<EntityAddress> = [], messages: Int = 0, givenUp: Set<UInt64> = []) {
        self.entities = entities
        self.messages = messages
        self.givenUp = givenUp
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { entities.isEmpty && givenUp.isEmpty }

    /// Notes a message of an entity as parked; true where it is the entity's first.
    public mutating func park(_ address: EntityAddress) -> Bool {
        messages += 1
        return entities.insert(address).inserted
    }
}
