import EventSourcing

/// Which instance should own which partition: everybody who knows the same instances comes to the same plan.
struct PartitionPlan: Sendable, Equatable {
    private let instances: [String]

    init(_ instances: Set<String>) { self.instances = instances.sorted() }

    /// The partitions of one instance: their numbers differ by at most one from any other's.
    func partitions(of instance: String) -> Set<Partition> {
        guard let index = instances.firstIndex(of: instance) else { return [] }
        return Set(Partition.all.filter { Int($0.number) % instances.count == index })
    }
}
