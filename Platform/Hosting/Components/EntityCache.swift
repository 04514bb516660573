import EventSourcing

/// The entities a component handled lately, so that most commands need no read. Bounded.
///
/// Two generations stand in for a least-recently-used list: what is used goes into the young one, and when that is full it becomes the old
/// one and the old one is forgotten. An entry may be stale, because another process may have written: the append's expected position finds
/// that out.
actor EntityCache {
    private var young: [EntityAddress: any Sendable] = [:]
    private var old: [EntityAddress: any Sendable] = [:]
    private let generation: Int

    init(capacity: Int) { generation = max(1, capacity / 2) }

    /// Hands the entity out; whoever has it puts it back, unless its handling failed.
    func take<Value: Sendable>(_ address: EntityAddress, as type: Value.Type) -> Value? {
        (young.removeValue(forKey: address) ?? old.removeValue(forKey: address)) as? Value
    }

    func put(_ value: some Sendable, at address: EntityAddress) {
        young[address] = value
        guard young.count >= generation else { return }
        old = young
        young = [:]
    }

    /// Forgets everything.
    func forget() {
        young = [:]
        old = [:]
    }
}
