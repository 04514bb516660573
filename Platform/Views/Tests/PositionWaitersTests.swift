import Testing

@testable import Views

@Suite struct PositionWaitersTests {
    /// A checkpoint that counts how often it is looked at.
    private actor Checkpoint {
        private(set) var position: UInt64 = 0
        private(set) var looks = 0
        private var seen: AsyncStream<Void>.Continuation?

        func look() -> UInt64 {
            looks += 1
            seen?.yield()
            return position
        }

        func move(to position: UInt64) { self.position = position }

        func eachLook() -> AsyncStream<Void> {
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
            seen = continuation
            return stream
        }
    }

    @Test func anAnnouncementWakesEveryoneItSatisfies() async throws {
        let checkpoint = Checkpoint()
        let looks = await checkpoint.eachLook()
        let waiters = PositionWaiters(limit: 200) { _ in await checkpoint.look() }
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { try await waiters.wait(for: "a", toReach: 3, deadline: .now + .seconds(20)) } }
            // Someone has looked, so someone waits; who comes later sees the moved position by itself.
            for await _ in looks { break }
            await checkpoint.move(to: 3)
            await waiters.announced("a", position: 3)
            try await group.waitForAll()
        }
        // One look for each of the first waiters at most, and one an interval where the machine is slow; nobody looks twice for one announcement.
        let intervals = Int((ContinuousClock.now - start) / PositionWaiters.interval)
        #expect(await checkpoint.looks <= 101 + intervals)
    }

    @Test func anAnnouncementIsNotBelievedButChecked() async throws {
        let checkpoint = Checkpoint()
        let looks = await checkpoint.eachLook()
        let waiters = PositionWaiters(limit: 1) { _ in await checkpoint.look() }
        async let wait: Void = waiters.wait(for: "a", toReach: 3, deadline: .now + .milliseconds(400))
        for await _ in looks { break }
        await waiters.announced("a", position: 3)
        let error: ViewError?
        do {
            try await wait
            error = nil
        } catch {
            #expect((error as? ViewError)?.code == .notReached)
            return
        }
        Issue.record("reached: \(String(describing: error))")
    }

    @Test func aCancelledWaiterLeaves() async throws {
        let checkpoint = Checkpoint()
        let waiters = PositionWaiters(limit: 1) { _ in await checkpoint.look() }
        let task = Task { try await waiters.wait(for: "a", toReach: 1, deadline: .now + .seconds(60)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        await checkpoint.move(to: 1)
        try await waiters.wait(for: "a", toReach: 1, deadline: .now)
    }
}
