import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@Suite struct EventCodecTests {
    private static let user = "01930000-0000-7000-8000-000000000001"
    private let codec = EventCodec<IdentityEvent>(source: "/identity/component")
    private let time = Timestamp(microseconds: 1_767_225_600_123_456)
    private let cause = Cause(id: "c1", position: 9, correlationID: "r1", userID: "ada", traceParent: nil)
    private let locked = IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "a"))
    private let unlocked = IdentityEvent.accountUnlocked(AccountUnlocked(userId: user))

    @Test func `one event is one payload under a CloudEvents envelope`() throws {
        let message = codec.message(for: [locked], of: try address, expecting: 3, cause: cause, at: time)
        #expect(message.subject == "identity.event.user.\(Self.user)")
        #expect(message.id == "c1/user/\(Self.user)@3")
        #expect(String(decoding: message.payload, as: UTF8.self) == #"{"userId":"\#(Self.user)","reason":"a"}"#)
        let envelope = try #require(Envelope(headers: message.headers))
        #expect(envelope.type == "tributary.identity.AccountLocked.v1")
        #expect(envelope.time == time)
        #expect(envelope.causationID == "c1")
        #expect(envelope.causationPosition == 9)
        #expect(envelope.correlationID == "r1")
        #expect(envelope.userID == "ada")
        #expect(try codec.events(in: recorded(message)).map(\.event) == [locked])
    }

    @Test func `several events of one decision are one message and come back in order with their index`() throws {
        let message = codec.message(for: [locked, unlocked, locked], of: try address, expecting: 0, cause: cause, at: time)
        #expect(message.headers[.dataContentType] == "application/cloudevents-batch+json")
        let events = try codec.events(in: recorded(message))
        #expect(events.map(\.event) == [locked, unlocked, locked])
        #expect(events.map(\.position.index) == [0, 1, 2])
        #expect(events.allSatisfy { $0.time == time && $0.position.sequence == 42 })
    }

    @Test(
        arguments: [
            ("tributary.identity.Unheard.v1", #"{}"#), ("tributary.identity.AccountLocked.v1", #"{"userId":"x"}"#),
            ("tributary.identity.AccountLocked.v1", "not json"),
        ])
    func `what cannot be read is refused with its place`(type: String, payload: String) throws {
        let headers = Envelope(id: "1", type: type, source: "/x", time: time).headers
        let message = RecordedMessage(
            subject: try address.eventSubject, sequence: 7, storedAt: time, headers: headers, payload: Array(payload.utf8))
        let error = #expect(throws: EventCodecError.self) { try codec.events(in: message) }
        #expect(error?.sequence == 7)
    }

    private var address: EntityAddress {
        get throws { try #require(EntityAddress(context: "identity", entity: "user", id: Self.user)) }
    }

    private func recorded(_ message: ProposedMessage) -> RecordedMessage {
        RecordedMessage(subject: message.subject, sequence: 42, storedAt: time, headers: message.headers, payload: message.payload)
    }
}
