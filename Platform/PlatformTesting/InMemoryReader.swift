import EventSourcing
import Synchronization

/// A queue with one reader that waits for what comes next.
final class InMemoryReader<Element: Sendable>: Sendable {
    private let stream: AsyncStream<Element>
    private let continuation: AsyncStream<Element>.Continuation
    private let cursor: Cursor
    private let closed = Atomic(false)

    /// Holds the iterator for the one reader.
    private actor Cursor {
        private var iterator: AsyncStream<Element>.AsyncIterator?

        func next(of stream: AsyncStream<Element>) async -> Element? {
            var current = iterator ?? stream.makeAsyncIterator()
            let element = await current.next(isolation: self)
            iterator = current
            return element
        }
    }

    init(_ elements: [Element]) {
        (stream, continuation) = AsyncStream.makeStream()
        cursor = Cursor()
        for element in elements { continuation.yield(element) }
    }

    func push(_ element: Element) { continuation.yield(element) }

    func nextElement() async -> Element? { await cursor.next(of: stream) }

    var isClosed: Bool { closed.load(ordering: .relaxed) }

    func close() async {
        closed.store(true, ordering: .relaxed)
        continuation.finish()
    }
}

extension InMemoryReader: MessageReader where Element == RecordedMessage {
    func next(atMost limit: Int) async throws(MessageStoreError) -> [RecordedMessage]? { await nextElement().map { [$0] } }
}

extension InMemoryReader: AnnouncementReader where Element == Announcement {
    func next() async throws(MessageStoreError) -> [Announcement]? { await nextElement().map { [$0] } }
}
