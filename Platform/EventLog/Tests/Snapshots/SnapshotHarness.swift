import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

/// A log with persons in it, and the store of entities that reads them.
struct SnapshotHarness: Sendable {
    static let ada = "01930000-0000-7000-8000-000000000001"
    static let eve = "01930000-0000-7000-8000-000000000002"

    let log: InMemoryMessageStore
    let store: WatchedStore
    let entities: EntityStore<IdentityEvent>
    private let time = Timestamp(microseconds: 1_767_225_600_000_000)

    init(_ log: InMemoryMessageStore = InMemoryMessageStore()) {
        self.log = log
        store = WatchedStore(log)
        entities = Self.entities(in: store)
    }

    /// The same log as another process sees it.
    func again() -> EntityStore<IdentityEvent> { Self.entities(in: store) }

    static func entities(in store: any MessageStore) -> EntityStore<IdentityEvent> {
        EntityStore(store: store, codec: EventCodec(source: "/test")) { Timestamp(microseconds: 1_767_225_600_000_000) }
    }

    func address(_ id: String = Self.ada) throws -> EntityAddress { try #require(Person.address(of: id)) }

    static func lock(_ reason: String, _ id: String = Self.ada) -> IdentityEvent {
        .accountLocked(AccountLocked(userId: id, reason: reason))
    }

    /// Appends so many decisions, one a command, and gives the entity as it then is.
    @discardableResult
    func happen(_ numbers: ClosedRange<Int>, to id: String = Self.ada) async throws -> LoadedEntity<Person> {
        var loaded = try await entities.load(Person.self, at: address(id))
        for number in numbers {
            let cause = Cause(id: Self.command(number, id), position: UInt64(number), correlationID: nil, userID: nil, traceParent: nil)
            let rejection = number % 10 == 0 ? Rejection(code: "tenth", title: "The tenth.", pointer: "/\(number)") : nil
            try await entities.append([Self.lock("\(number)", id)], to: &loaded, at: address(id), cause: cause, rejection: rejection)
        }
        return loaded
    }

    /// A UUID, a ticket or a text.
    static func command(_ number: Int, _ id: String = Self.ada) -> String {
        let uuid = "01930000-0000-7000-9000-" + String(repeating: "0", count: 12 - String(number).count) + String(number)
        return switch number % 3 {
        case 0: uuid
        case 1: uuid + "-0123456789abcdef"
        default: "command-\(number)"
        }
    }

    func regression(_ load: () async throws -> Void) async throws -> String {
        let error = await #expect(throws: MessageStoreError.self) { try await load() }
        #expect(error?.code == .regressed)
        return error?.message ?? ""
    }
}
