public import EventSourcing
import Synchronization

/// A store in which the last messages of subjects cannot be looked up while it is away.
public final class UnreachableStore: ForwardingStore {
    public let store: any MessageStore & Announcements
    private let away = Atomic<Bool>(false)

    public init(store: any MessageStore & Announcements) { self.store = store }

    public var isAway: Bool {
        get { away.load(ordering: .sequentiallyConsistent) }
        set { away.store(newValue, ordering: .sequentiallyConsistent) }
    }

    public func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        if isAway { throw MessageStoreError(.unavailable, "away") }
        return try await store.last(of: subject, in: stream)
    }
}
