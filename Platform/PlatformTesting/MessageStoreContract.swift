public import EventSourcing
import Testing

/// What every message store must do: the in-memory one and JetStream's run the same cases.
///
/// Each case works in a context of its own, so that cases may share a server.
public struct MessageStoreContract: Sendable {
    private let store: any MessageStore
    private let context: String
    private var stream: String { StreamName.events(of: context) }

    /// `context` names streams that exist and are empty.
    public init(_ store: any MessageStore, context: String) {
        self.store = store
        self.context = context
    }

    public func appendsGiveConsecutivePositions() async throws {
        for expected in 1...3 as ClosedRange<UInt64> {
            #expect(try await store.append(message("a", "id-\(expected)"), expecting: expected - 1) == expected)
        }
        let state = try await store.state(of: stream)
        #expect(state.lastSequence == 3)
    }

    public func anAppendThatExpectsAnotherPositionIsAConflict() async throws {
        _ = try await store.append(message("a", "first"), expecting: 0)
        let error = await #expect(throws: MessageStoreError.self) { try await store.append(message("a", "second"), expecting: 0) }
        #expect(error?.code == .conflict)
        #expect(try await store.last(of: subject("a"), in: stream)?.payload == Array("first".utf8))
    }

    public func anAppendThatIsRepeatedIsStoredOnce() async throws {
        let first = try await store.append(message("a", "same"), expecting: 0)
        #expect(try await store.append(message("a", "same"), expecting: 0) == first)
        #expect(try await store.state(of: stream).lastSequence == first)
    }

    public func anAppendBehindAFenceIsStoredOnlyWhileTheFenceStands() async throws {
        let owner = try await store.append(message("owner", "mine"), expecting: 0)
        let fence = Fence(subject: subject("owner"), sequence: owner)
        let stored = try await store.append(message("a", "inside"), behind: fence)
        #expect(stored == owner + 1)
        let moved = try await store.append(message("owner", "theirs"), expecting: owner)
        let error = await #expect(throws: MessageStoreError.self) { try await store.append(message("a", "outside"), behind: fence) }
        #expect(error?.code == .fenced)
        #expect(try await store.state(of: stream).lastSequence == moved)
        let nothing = await #expect(throws: MessageStoreError.self) {
            try await store.append(message("a", "none"), behind: Fence(subject: subject("nobody"), sequence: 7))
        }
        #expect(nothing?.code == .fenced)
    }

    public func aMessageIsFoundByItsPosition() async throws {
        let first = try await store.append(message("a", "first"), expecting: 0)
        _ = try await store.append(message("b", "second"), expecting: 0)
        let found = try await store.message(at: first, in: stream)
        #expect(found?.subject == subject("a"))
        #expect(found?.payload == Array("first".utf8))
        #expect(found?.sequence == first)
        #expect(try await store.message(at: 99, in: stream) == nil)
        #expect(try await store.message(at: 0, in: stream) == nil)
    }

    /// `forgetful` is the subject of a stream that may forget.
    public func whatIsForgottenIsGoneAndTheRestStays(_ forgetful: (String) -> String, in stream: String) async throws {
        let first = try await store.append(
            ProposedMessage(subject: forgetful("a"), id: "1", headers: MessageHeaders(), payload: [1]), expecting: nil)
        _ = try await store.append(
            ProposedMessage(subject: forgetful("b"), id: "2", headers: MessageHeaders(), payload: [2]), expecting: nil)
        try await store.forget(forgetful("a"), in: stream, upTo: first)
        #expect(try await store.last(of: forgetful("a"), in: stream) == nil)
        #expect(try await store.last(of: forgetful("b"), in: stream)?.payload == [2])
        let again = try await store.append(
            ProposedMessage(subject: forgetful("a"), id: "3", headers: MessageHeaders(), payload: [3]), expecting: 0)
        try await store.forget(forgetful("a"), in: stream, upTo: first)
        #expect(try await store.last(of: forgetful("a"), in: stream)?.sequence == again, "what came later is not forgotten")
        let reader = try await store.read(stream, after: 0)
        #expect(try await take(2, from: reader).map(\.payload) == [[2], [3]])
        await reader.close()
    }

    public func ofManyThatExpectNothingExactlyOneWins() async throws {
        let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
            for writer in 0..<32 {
                group.addTask {
                    do {
                        _ = try await store.append(message("contested", "writer-\(writer)"), expecting: 0)
                        return true
                    } catch let error as MessageStoreError where error.code == .conflict {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
    }

    public func theLastMessageOfASubjectIsFoundAmongOthers() async throws {
        for index in 1...5 {
            _ = try await store.append(message("a", "a\(index)"), expecting: nil)
            _ = try await store.append(message("b", "b\(index)"), expecting: nil)
        }
        let last = try await store.last(of: subject("a"), in: stream)
        #expect(last?.payload == Array("a5".utf8))
        #expect(last?.sequence == 9)
        #expect(last?.subject == subject("a"))
        #expect(last?.headers[.type] == "tributary.test.Happened.v1")
        #expect(try await store.last(of: subject("nobody"), in: stream) == nil)
    }

    public func anEntityIsLoadedWholeAndInOrder() async throws {
        for index in 1...700 {
            _ = try await store.append(message(index % 2 == 0 ? "even" : "odd", "\(index)"), expecting: nil)
        }
        var loaded: [String] = []
        var position: UInt64 = 0
        var more = true
        while more {
            let slice = try await store.load(subject("even"), in: stream, after: position)
            loaded += slice.messages.map { String(decoding: $0.payload, as: UTF8.self) }
            position = slice.messages.last?.sequence ?? position
            more = slice.hasMore
        }
        #expect(loaded == stride(from: 2, through: 700, by: 2).map(String.init))
        #expect(try await store.load(subject("even"), in: stream, after: position).messages.isEmpty)
    }

    public func aReaderGivesWhatIsThereAndThenWhatComes() async throws {
        for index in 1...10 { _ = try await store.append(message("a", "\(index)"), expecting: nil) }
        let reader = try await store.read(stream, after: 4)
        var read = try await take(6, from: reader)
        for index in 11...15 { _ = try await store.append(message("b", "\(index)"), expecting: nil) }
        read += try await take(5, from: reader)
        #expect(read.map(\.sequence) == Array(5...15))
        #expect(read.map { String(decoding: $0.payload, as: UTF8.self) } == (5...15).map(String.init))
        await reader.close()
        #expect(try await reader.next(atMost: 1) == nil)
    }

    public func aPayloadAndHeadersComeBackAsTheyWere() async throws {
        let bytes: [UInt8] = [0, 1, 0xFF, 0x0D, 0x0A, 0x7B]
        var headers = MessageHeaders()
        headers.append(.id, "x")
        headers.append("Strange-Name", "value: with, punctuation  ")
        _ = try await store.append(ProposedMessage(subject: subject("a"), id: "x", headers: headers, payload: bytes), expecting: 0)
        let last = try await store.last(of: subject("a"), in: stream)
        #expect(last?.payload == bytes)
        #expect(last?.headers.value(of: "Strange-Name")?.hasPrefix("value: with, punctuation") == true)
        #expect(last?.headers.value(of: "strange-name") == nil)
    }

    /// Reads exactly so many messages.
    private func take(_ count: Int, from reader: any MessageReader) async throws -> [RecordedMessage] {
        var messages: [RecordedMessage] = []
        while messages.count < count {
            guard let more = try await reader.next(atMost: count - messages.count) else { break }
            messages += more
        }
        return messages
    }

    private func subject(_ id: String) -> String { "\(context).event.thing.\(id)" }

    private func message(_ entity: String, _ text: String) -> ProposedMessage {
        var headers = MessageHeaders()
        headers.append(.type, "tributary.test.Happened.v1")
        return ProposedMessage(subject: subject(entity), id: "\(entity)/\(text)", headers: headers, payload: Array(text.utf8))
    }
}
