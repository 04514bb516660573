extension AggregatorRunner {
    /// Tells on channels while the body runs, and then what is left, for a short while.
    func telling(_ body: () async -> Void) async {
        guard let teller else { return await body() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await teller.run() }
            await body()
            await teller.stop()
            group.addTask { try? await Task.sleep(for: teller.limits.farewell) }
            await group.next()
            group.cancelAll()
        }
    }
}
