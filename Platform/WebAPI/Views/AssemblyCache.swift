internal import NIOCore
internal import Views

/// Bodies of assembled documents, as they were sent last, within a bound of bytes.
///
/// However many readers ask for a document after a change, one of them puts it together and the others wait for it. What a reader gets is never older
/// than what it has seen there to be. Those that were not asked for in the longest time make room.
actor AssemblyCache {
    struct Body: Sendable {
        let revision: ViewRevision
        let bytes: ByteBuffer
    }

    private struct Entry {
        let body: Body
        var used: UInt64
    }

    private let limit: Int
    private var entries: [String: Entry] = [:]
    private(set) var bytes = 0
    /// By id those who wait for the one that is putting the document together.
    private var waiting: [String: [UInt64: AsyncStream<Void>.Continuation]] = [:]
    private var clock: UInt64 = 0

    /// A few dozen boards of thousands of cards.
    static let usualLimit = 64 << 20

    init(limit: Int = usualLimit) { self.limit = limit }

    /// The document in that state or a later one; `assemble` puts it together, and gives nil where it is gone.
    func body(
        of id: String, notBefore revision: ViewRevision, assemble: () async throws(ViewSourceError) -> Body?
    ) async throws -> Body? {
        while true {
            if let body = entry(id, notBefore: revision) { return body }
            guard waiting[id] == nil else {
                await turn(of: id)
                try Task.checkCancellation()
                continue
            }
            waiting[id] = [:]
            defer { for waiter in waiting.removeValue(forKey: id)?.values ?? [:].values { waiter.finish() } }
            let body = try await assemble()
            if let body { keep(body, of: id) }
            return body
        }
    }

    private func entry(_ id: String, notBefore revision: ViewRevision) -> Body? {
        guard let body = entries[id]?.body, body.revision.generation == revision.generation, body.revision.position >= revision.position
        else { return nil }
        clock += 1
        entries[id]?.used = clock
        return body
    }

    /// Returns when whoever puts the document together is done with it, one way or the other.
    private func turn(of id: String) async {
        clock += 1
        let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingOldest(1))
        let number = clock
        waiting[id]?[number] = signal
        for await _ in signals {}
        waiting[id]?[number] = nil
    }

    private func keep(_ body: Body, of id: String) {
        bytes -= entries.removeValue(forKey: id)?.body.bytes.readableBytes ?? 0
        guard body.bytes.readableBytes <= limit else { return }
        clock += 1
        entries[id] = Entry(body: body, used: clock)
        bytes += body.bytes.readableBytes
        while bytes > limit, let oldest = entries.min(by: { $0.value.used < $1.value.used })?.key {
            bytes -= entries.removeValue(forKey: oldest)?.body.bytes.readableBytes ?? 0
        }
    }
}
