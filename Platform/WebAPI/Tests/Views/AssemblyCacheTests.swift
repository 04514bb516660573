import NIOCore
import Testing
import Views

@testable import WebAPI

@Suite("The bodies of assembled documents")
struct AssemblyCacheTests {
    private static func body(_ position: UInt64, generation: Int64 = 1, bytes: Int = 10) -> AssemblyCache.Body {
        AssemblyCache.Body(
            revision: ViewRevision(position: position, generation: generation), bytes: ByteBuffer(repeating: 0, count: bytes))
    }

    /// Counts how often a body is put together.
    private actor Assembler {
        private(set) var count = 0
        private var gate: AsyncStream<Void>.Continuation?
        private let opened: AsyncStream<Void>

        init() { (opened, gate) = AsyncStream.makeStream(of: Void.self) }

        func open() { gate?.finish() }

        func make(_ body: AssemblyCache.Body?, behindGate: Bool = false) async -> AssemblyCache.Body? {
            count += 1
            if behindGate { for await _ in opened {} }
            return body
        }
    }

    @Test("A body is put together once for a revision, and again for a later one or another generation")
    func kept() async throws {
        let (cache, assembler) = (AssemblyCache(), Assembler())
        for (position, generation, count) in [(3, 1, 1), (3, 1, 1), (2, 1, 1), (4, 1, 2), (4, 2, 3), (3, 2, 3)] as [(UInt64, Int64, Int)] {
            let revision = ViewRevision(position: position, generation: generation)
            let body = try await cache.body(of: "b", notBefore: revision) { () async throws(ViewSourceError) in
                await assembler.make(Self.body(position, generation: generation))
            }
            #expect(body?.revision.generation == generation && body?.revision.position ?? 0 >= position)
            #expect(await assembler.count == count)
        }
    }

    @Test("However many ask at once, one puts it together")
    func singleFlight() async throws {
        let (cache, assembler) = (AssemblyCache(), Assembler())
        try await withThrowingTaskGroup(of: UInt64?.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await cache.body(of: "b", notBefore: ViewRevision(position: 3, generation: 1)) { () async throws(ViewSourceError) in
                        await assembler.make(Self.body(3), behindGate: true)
                    }?.revision.position
                }
            }
            while await assembler.count == 0 { await Task.yield() }
            await assembler.open()
            for try await position in group { #expect(position == 3) }
        }
        #expect(await assembler.count == 1)
    }

    @Test("Who waits gets nothing older than what was there when it asked")
    func notOlder() async throws {
        let (cache, assembler) = (AssemblyCache(), Assembler())
        async let early = cache.body(of: "b", notBefore: ViewRevision(position: 3, generation: 1)) { () async throws(ViewSourceError) in
            await assembler.make(Self.body(3), behindGate: true)
        }
        while await assembler.count == 0 { await Task.yield() }
        async let late = cache.body(of: "b", notBefore: ViewRevision(position: 4, generation: 1)) { () async throws(ViewSourceError) in
            await assembler.make(Self.body(5))
        }
        await assembler.open()
        #expect(try await early?.revision.position == 3)
        #expect(try await late?.revision.position == 5)
    }

    @Test("When the one who puts it together fails, the next does it")
    func failure() async throws {
        let cache = AssemblyCache()
        let revision = ViewRevision(position: 3, generation: 1)
        await #expect(throws: ViewSourceError.self) {
            try await cache.body(of: "b", notBefore: revision) { () async throws(ViewSourceError) in throw ViewSourceError("away") }
        }
        let body = try await cache.body(of: "b", notBefore: revision) { () async throws(ViewSourceError) in Self.body(3) }
        #expect(body?.revision == revision)
    }

    @Test("What is kept stays within its bound: what was not asked for in the longest time goes, and what is too large is not kept")
    func bound() async throws {
        let cache = AssemblyCache(limit: 100)
        let assembler = Assembler()
        func ask(_ id: String, bytes: Int = 40) async throws {
            _ = try await cache.body(of: id, notBefore: ViewRevision(position: 3, generation: 1)) { () async throws(ViewSourceError) in
                await assembler.make(Self.body(3, bytes: bytes))
            }
        }
        for id in ["a", "b", "a", "c"] { try await ask(id) }
        #expect(await cache.bytes == 80)
        #expect(await assembler.count == 3)
        try await ask("a")
        #expect(await assembler.count == 3, "b went")
        try await ask("b")
        #expect(await assembler.count == 4)
        try await ask("large", bytes: 101)
        #expect(await cache.bytes == 80)
    }
}
