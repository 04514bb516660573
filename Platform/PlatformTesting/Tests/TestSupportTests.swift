import Testing

@testable import PlatformTesting

@Suite struct TestSupportTests {
    /// Counts how often it was asked.
    private actor Counter {
        private(set) var count = 0

        func next() -> Int {
            count += 1
            return count
        }
    }

    private struct Failure: Error {}

    @Test func `waiting ends with the first value there is`() async throws {
        let counter = Counter()
        let value = try await eventually("three") {
            let count = await counter.next()
            return count >= 3 ? count : nil
        }
        #expect(value == 3)
        #expect(await counter.count == 3)
    }

    @Test func `waiting for what does not come ends with its time and says for what`() async {
        let error = await #expect(throws: NotInTime.self) {
            _ = try await eventually("the impossible", within: .milliseconds(20)) { nil as Int? }
        }
        #expect(error?.description.contains("the impossible") == true)
    }

    @Test func `what the condition throws ends the waiting`() async {
        await #expect(throws: Failure.self) {
            _ = try await eventually("nothing") { () throws -> Int? in throw Failure() }
        }
    }

    @Test func `a shared resource is made once, however many ask at the same moment`() async throws {
        let counter = Counter()
        let resource = SharedResource { await counter.next() }
        let values = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 { group.addTask { try await resource.value() } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(values == [1])
    }

    @Test func `a shared resource that cannot be made is missing for everyone, and is not tried again`() async {
        let counter = Counter()
        let resource = SharedResource { () async throws -> Int in
            _ = await counter.next()
            throw Failure()
        }
        for _ in 0..<2 { await #expect(throws: Failure.self) { try await resource.value() } }
        #expect(await counter.count == 1)
    }

    @Test func `a test without the trait is told which one it needs`() {
        let error = #expect(throws: MissingTrait.self) { try NATSServer.current }
        #expect(error?.description.contains(".nats") == true)
    }

    @Test(.nats) func `a test with the trait has a server that answers`() async throws {
        try await NATSServer.current.withConnection { #expect($0.isConnected) }
    }

    @Test(.nats) func `a server of one's own is another one, and gone afterwards`() async throws {
        let shared = try NATSServer.current
        let own = try await NATSServer.withOwn { server in
            #expect(server.url != shared.url)
            #expect(await server.process.isRunning)
            return server
        }
        #expect(await !own.process.isRunning)
    }
}
