import EventSourcing
import PlatformTesting
import Synchronization

/// A store that can go away.
final class UnreachableSessions: ForwardingStore {
    let store: any MessageStore & Announcements
    let isAway = Atomic<Bool>(false)

    init(store: any MessageStore & Announcements) { self.store = store }

    func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        if isAway.load(ordering: .sequentiallyConsistent) { throw MessageStoreError(.unavailable, "away") }
        return try await store.last(of: subject, in: stream)
    }
}
