import EventSourcing
import PlatformTesting
import Testing

/// What the store in memory has beyond the contract that it shares with JetStream's (see EventLogTests): announcements and planted faults.
@Suite struct InMemoryMessageStoreTests {
    private let store = InMemoryMessageStore()

    private func message(_ id: String, _ subject: String = "house.event.lamp.7") -> ProposedMessage {
        ProposedMessage(subject: subject, id: id, headers: MessageHeaders(), payload: Array(id.utf8))
    }

    @Test func `a planted fault before storing loses the message, once`() async throws {
        await store.failNextAppend(with: MessageStoreError(.unavailable, "away"), stored: false)
        let error = await #expect(throws: MessageStoreError.self) { try await store.append(message("a"), expecting: 0) }
        #expect(error?.code == .unavailable)
        #expect(await store.messages(in: "HOUSE_EVENTS").isEmpty)
        #expect(try await store.append(message("a"), expecting: 0) == 1)
    }

    @Test func `a planted fault after storing loses only the answer, and asking again gives it`() async throws {
        await store.failNextAppend(with: MessageStoreError(.outcomeUnknown, "lost"), stored: true)
        let error = await #expect(throws: MessageStoreError.self) { try await store.append(message("a"), expecting: 0) }
        #expect(error?.code == .outcomeUnknown)
        #expect(await store.messages(in: "HOUSE_EVENTS").count == 1)
        #expect(try await store.append(message("a"), expecting: 0) == 1)
        #expect(await store.messages(in: "HOUSE_EVENTS").count == 1)
    }

    @Test func `a subject that no stream holds is refused`() async {
        let error = await #expect(throws: MessageStoreError.self) {
            try await store.append(message("a", "house.fact.lamp.7"), expecting: nil)
        }
        #expect(error?.code == .badStream)
    }

    @Test func `a recreated stream is another one, with what was kept of the old`() async throws {
        for id in ["a", "b", "c"] { _ = try await store.append(message(id), expecting: nil) }
        let before = await store.state(of: "HOUSE_EVENTS")
        await store.recreate("HOUSE_EVENTS", created: "2026-02-02T00:00:00Z", keeping: 2)
        let after = await store.state(of: "HOUSE_EVENTS")
        #expect(after.created != before.created)
        #expect(after.lastSequence == 2)
        #expect(await store.last(of: "house.event.lamp.7", in: "HOUSE_EVENTS")?.payload == Array("b".utf8))
        #expect(try await store.append(message("d"), expecting: 2) == 3)
    }

    @Test func `a recreated stream holds what it is made with`() async throws {
        for id in ["a", "b", "c"] { _ = try await store.append(message(id), expecting: nil) }
        await store.recreate("HOUSE_EVENTS", created: "2026-01-01T00:00:00Z", keeping: 1, appending: [message("d"), message("e")])
        let messages = await store.messages(in: "HOUSE_EVENTS")
        #expect(messages.map(\.payload) == ["a", "d", "e"].map { Array($0.utf8) })
        #expect(messages.map(\.sequence) == [1, 2, 3])
    }

    @Test func `of a deadline only what was said last is kept`() async throws {
        let subject = "deadline.house.lamp.7.off"
        for id in ["a", "b"] { _ = try await store.append(message(id, subject), expecting: nil) }
        _ = try await store.append(message("c", "deadline.house.lamp.8.off"), expecting: nil)
        #expect(await store.message(at: 1, in: StreamName.deadlines) == nil)
        #expect(await store.messages(in: StreamName.deadlines).map(\.sequence) == [2, 3])
        #expect(await store.last(of: subject, in: StreamName.deadlines)?.payload == Array("b".utf8))
    }

    @Test(arguments: [
        ("house.event.lamp.7", true), ("house.event.*.7", true), ("house.>", true), ("house.event.lamp.8", false),
        ("house.event.lamp", false),
        ("house.event.lamp.7.>", false), ("*", false),
    ])
    func `a listener hears the subjects that its pattern names`(pattern: String, hears: Bool) async throws {
        let reader = await store.listen(to: pattern, capacity: 8)
        _ = try await store.append(message("a"), expecting: 0)
        await reader.close()
        #expect(try await reader.next()?.map(\.subject) == (hears ? ["house.event.lamp.7"] : nil))
    }

    @Test func `an announcement is told and not kept`() async throws {
        let reader = await store.listen(to: "view.>", capacity: 8)
        await store.announce("view.house.lamps", headers: MessageHeaders(), payload: [7])
        #expect(try await reader.next()?.map(\.payload) == [[7]])
        #expect(await store.messages(in: "HOUSE_EVENTS").isEmpty)
    }
}
