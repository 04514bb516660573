import ArgumentParser
import EventSourcing

/// A parked lane as people name it: `aggregator:identity/identity/user/0198c0de-…`, the consumer and the entity.
struct LaneName: Hashable, LosslessStringConvertible, ExpressibleByArgument {
    let consumer: ConsumerName
    let address: EntityAddress

    init(_ lane: ParkedLane) {
        consumer = lane.consumer
        address = lane.address
    }

    init?(_ text: String) {
        // An id may hold slashes itself.
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let consumer = ConsumerName(parts[0]),
            let address = EntityAddress(context: parts[1], entity: parts[2], id: parts[3])
        else { return nil }
        self.consumer = consumer
        self.address = address
    }

    init?(argument: String) { self.init(argument) }

    var description: String { "\(consumer)/\(address)" }
}
