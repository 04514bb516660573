import EventSourcing

/// Lets work on one entity be done one after the other, and work on different entities side by side.
actor Lanes {
    private var last: [EntityAddress: Task<Void, Never>] = [:]

    func run<Result: Sendable>(_ address: EntityAddress, _ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let previous = last[address]
        let work = Task {
            await previous?.value
            return try await body()
        }
        last[address] = Task { _ = try? await work.value }
        return try await work.value
    }
}
