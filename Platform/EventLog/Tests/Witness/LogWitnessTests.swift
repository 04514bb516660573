import EventLog
import EventSourcing
import PlatformTesting
import Testing

@Suite struct LogWitnessTests {
    private let store = InMemoryMessageStore()
    private let stream = "IDENTITY_EVENTS"
    private let created = "2026-01-01T00:00:00Z"

    private func witness(every interval: Duration = .zero) -> LogWitness { LogWitness(of: stream, in: store, writingEvery: interval) }

    private func append(_ ids: ClosedRange<Int>, as name: String = "m") async throws {
        for id in ids {
            var headers = MessageHeaders()
            headers.append(.id, "\(name)\(id)")
            _ = try await store.append(
                ProposedMessage(subject: "identity.event.user.\(id)", id: "\(name)\(id)", headers: headers, payload: []), expecting: nil)
        }
    }

    private func regression(_ witness: LogWitness) async throws -> String {
        let error = await #expect(throws: MessageStoreError.self) { try await witness.check() }
        #expect(error?.code == .regressed)
        return error?.message ?? ""
    }

    private var memories: [RecordedMessage] {
        get async { await store.messages(in: StreamName.positions).filter { $0.subject == "position.witness.IDENTITY_EVENTS" } }
    }

    @Test func `a log that grows is what it was`() async throws {
        let witness = witness()
        try await witness.check()
        try await append(1...3)
        #expect(try await witness.check().lastSequence == 3)
        try await append(4...5)
        try await self.witness().check()
        #expect(
            String(decoding: try #require(await memories.last).payload, as: UTF8.self)
                == #"{"created":"\#(created)","position":5,"id":"m5"}"#)
    }

    @Test func `a log that is shorter is told, at the start of a process and while it runs`() async throws {
        let running = witness()
        try await append(1...9)
        try await running.check()
        await store.recreate(stream, created: created, keeping: 6)
        for witness in [running, witness()] {
            let message = try await regression(witness)
            #expect(
                message.contains("has seen position 9 of IDENTITY_EVENTS, created \(created), but now it ends at 6: 3 messages are lost"))
            #expect(message.contains("Restore IDENTITY_EVENTS from a copy that reaches position 9"))
            #expect(message.contains("nats stream purge POSITIONS --subject 'position.witness.IDENTITY_EVENTS'"))
        }
    }

    @Test func `a log that was made anew is told, also when it is longer by now`() async throws {
        try await append(1...2)
        try await witness().check()
        await store.recreate(stream, created: "2026-02-02T00:00:00Z")
        try await append(1...9)
        #expect(try await regression(witness()).contains("was created 2026-02-02T00:00:00Z, and it ends at 9"))
    }

    @Test func `an empty log that was made anew is told`() async throws {
        try await witness().check()
        await store.recreate(stream, created: "2026-02-02T00:00:00Z")
        #expect(try await regression(witness()).contains("was created 2026-02-02T00:00:00Z"))
    }

    @Test func `a log that lost messages and has others in their place is told`() async throws {
        try await append(1...5)
        try await witness().check()
        await store.recreate(stream, created: created, keeping: 3)
        try await append(4...9, as: "other")
        let message = try await regression(witness())
        #expect(message.contains("position 5"))
        #expect(message.contains("message m5 stood; now message other5"))
    }

    @Test func `a state that is known already is verified without being asked for`() async throws {
        try await append(1...5)
        let witness = witness()
        let state = try await witness.check()
        try await witness.verify(state)
        let shorter = StreamState(created: "2027", firstSequence: 1, lastSequence: 3)
        let error = await #expect(throws: MessageStoreError.self) { try await witness.verify(shorter) }
        #expect(error?.code == .regressed)
    }

    @Test func `what was remembered after the state was taken alarms nobody`() async throws {
        try await append(1...5)
        let old = await store.state(of: stream)
        try await append(6...8)
        try await witness().check()
        try await witness().verify(old)
    }

    @Test func `nothing is written where nothing is new, nor before the interval is over`() async throws {
        try await append(1...5)
        let witness = witness(every: .seconds(3_600))
        for _ in 0..<5 { try await witness.check() }
        try await append(6...8)
        for _ in 0..<5 { try await witness.check() }
        #expect(await memories.count == 1)
    }

    @Test func `many instances share the writes, and the memory never goes back`() async throws {
        let witnesses = (0..<8).map { _ in witness() }
        for round in 1...10 {
            try await append((round * 10)...(round * 10 + 9))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for witness in witnesses { group.addTask { try await witness.check() } }
                try await group.waitForAll()
            }
        }
        let positions = await memories.map { String(decoding: $0.payload, as: UTF8.self) }
        #expect(positions.count == 10)
        #expect(positions.last?.contains("\"position\":100,") == true)
    }

    @Test func `the commands' log is to begin above what was seen, because entities remember its positions`() async throws {
        let witness = LogWitness(of: "IDENTITY_COMMANDS", in: store, writingEvery: .zero)
        var headers = MessageHeaders()
        headers.append(.id, "c")
        let command = ProposedMessage(subject: "identity.command.3.user.7", id: "c", headers: headers, payload: [])
        _ = try await store.append(command, expecting: nil)
        try await witness.check()
        await store.recreate("IDENTITY_COMMANDS", created: created)
        #expect(try await regression(witness).contains("create IDENTITY_COMMANDS anew so that it begins above 1 (first_seq)"))
    }
}
