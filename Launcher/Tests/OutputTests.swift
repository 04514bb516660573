import BankEvents
import EventSourcing
import GreetingsEvents
import Hosting
import IdentityEvents
import ProjectsEvents
import Testing

@testable import tributary

struct OutputTests {
    private static let half = ReplayProgress(generation: 2, position: 50, head: 100, events: 60, elapsed: .seconds(2))

    @Test func aReplayIsShownAsABar() {
        #expect(ProgressMeter.bar(Self.half, width: 10) == "[#####·····]  50 %  50 of 100  30 events/s  2 s left")
    }

    @Test func aFinishedReplayHasNothingLeft() {
        let whole = ReplayProgress(generation: 2, position: 100, head: 100, events: 120, elapsed: .seconds(4))
        #expect(ProgressMeter.bar(whole, width: 4) == "[####]  100 %  100 of 100  30 events/s")
    }

    @Test func anEmptyStreamIsReplayedAtOnce() {
        let nothing = ReplayProgress(generation: 1, position: 0, head: 0, events: 0, elapsed: .zero)
        #expect(nothing.words == "100 %  0 of 0  0 events/s")
    }

    @Test func whereNobodyLooksItIsPlainLines() async throws {
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        try await ProgressMeter<ReplayProgress>.with(isInteractive: false, write: { line.yield($0) }) { meter in
            await meter.show(Self.half)
            await meter.show(Self.half)
        }
        line.finish()
        let text = await lines.reduce(into: []) { $0.append($1) }
        #expect(text == [Self.half.words + "\n", Self.half.words + "\n"], "the second came too soon to be shown")
    }

    @Test func whatGoesWrongIsSaidOnALineOfItsOwn() async {
        let (texts, text) = AsyncStream.makeStream(of: String.self)
        await #expect(throws: LauncherError.self) {
            try await ProgressMeter<ReplayProgress>.with(isInteractive: true, write: { text.yield($0) }) { meter in
                await meter.show(Self.half)
                throw LauncherError("refused")
            }
        }
        text.finish()
        #expect(await texts.reduce("", +).hasSuffix(Self.half.words + "\n"))
    }

    @Test func aTableIsAsWideAsItsTexts() {
        let table = TextTable(header: ["A", "LONG"], [["longer", "x"], ["y", "z"]])
        #expect(table.text == "A       LONG\nlonger  x\ny       z")
    }
}

struct PrintedLaneTests {
    private let lane = ParkedLane(
        consumer: ConsumerName(.aggregator, "identity"), address: EntityAddress(context: "identity", entity: "user", id: "u1")!,
        messages: (1...3).map { ParkedMessage(stream: "IDENTITY_EVENTS", sequence: $0, id: "e\($0)", type: "T") }, reason: "one\ntwo",
        attempts: 2,
        since: Timestamp(microseconds: 1_767_225_600_000_000), order: .skip(reason: "why"))

    @Test func lanesAreATable() {
        let lines = PrintedLane.table([PrintedLane(lane)]).split(separator: "\n")
        #expect(lines[0] == "LANE                                  SINCE                        WAITING  TRIED  ORDER      REASON")
        #expect(lines[1] == "aggregator:identity/identity/user/u1  2026-01-01T00:00:00.000000Z  3        2      skip: why  one two")
        #expect(PrintedLane.table([]) == "nothing is parked")
    }

    @Test func aLaneIsShownWithWhatWaitsAndWhatCanBeDone() {
        var printed = PrintedLane(lane)
        printed.waiting = [PrintedMessage(lane.messages[0], nil, withPayload: true)]
        #expect(printed.paragraph.contains("IDENTITY_EVENTS 1  is not in the stream any more  T  e1"))
        #expect(printed.paragraph.contains("and 2 more"))
        #expect(printed.paragraph.contains("tributary parked retry aggregator:identity/identity/user/u1"))
    }
}

struct PrintedEventTests {
    private func message(_ payload: String, type: String, batch: Bool = false) -> RecordedMessage {
        let time = Timestamp(microseconds: 1_767_225_600_000_000)
        let envelope = Envelope(
            id: "1", type: type, source: "/identity/component", time: time, dataContentType: batch ? .batch : .json, correlationID: "r-1",
            userID: "operator")
        return RecordedMessage(
            subject: "identity.event.user.u1", sequence: 7, storedAt: time, headers: envelope.headers, payload: Array(payload.utf8))
    }

    @Test func anEventIsPrintedForPeople() throws {
        let events = try PrintedEvent.events(in: message(#"{"a":1}"#, type: "tributary.identity.X.v1"))
        #expect(
            try events.map { try $0.paragraph() } == [
                "7  2026-01-01T00:00:00.000000Z  tributary.identity.X.v1  by operator\n    {\n      \"a\" : 1\n    }"
            ])
    }

    @Test func anEventIsPrintedForPrograms() throws {
        let events = try PrintedEvent.events(in: message(#"{"a":"b/c"}"#, type: "T"))
        #expect(
            try events.map { try $0.line() } == [
                #"{"correlationId":"r-1","data":{"a":"b/c"},"index":0,"position":7,"time":"2026-01-01T00:00:00.000000Z","type":"T","userId":"operator"}"#
            ])
    }

    @Test func everyEventOfADecisionIsPrinted() throws {
        let batch = #"[{"type":"A","time":"t1","data":{}},{"type":"B","time":"t2","data":{"x":2}}]"#
        let events = try PrintedEvent.events(in: message(batch, type: "tributary.identity.batch", batch: true))
        #expect(events.map(\.type) == ["A", "B"])
        #expect(events.map(\.position.index) == [0, 1])
        #expect(try events[1].paragraph().hasPrefix("7.1  t2  B"))
    }

    @Test func `personal members are covered wherever they stand, and nothing else`() throws {
        let cover = PersonalCover(members: ["T": ["/a", "/list/*/b", "/none/x"]])
        let events = try PrintedEvent.events(
            in: message(#"{"a":{"c":1},"list":[{"b":"x","d":2},{"d":3}],"e":4}"#, type: "T"), covering: cover)
        #expect(try events[0].line().contains(#""data":{"a":"‹personal›","e":4,"list":[{"b":"‹personal›","d":2},{"d":3}]}"#))
        let plain = try PrintedEvent.events(in: message(#"{"a":1}"#, type: "P"), covering: PersonalCover(members: ["P": []]))
        #expect(try plain[0].line().contains(#""data":{"a":1}"#))
        #expect(
            PersonalCover(Services.all).covering(["email": "ada@example.com"], of: "tributary.identity.UserRegistered.v1")
                as? [String: String] == ["email": "‹personal›"])
    }

    @Test func `of a type or a version that nobody here knows, the whole payload is covered`() throws {
        let cover = PersonalCover(Services.all)
        for type in ["tributary.identity.UserRegistered.v9", "tributary.identity.UserForgotten.v1", "?"] {
            let events = try PrintedEvent.events(in: message(#"{"email":"ada@example.com"}"#, type: type), covering: cover)
            #expect(try events[0].line().contains(#""data":"‹personal›""#))
            #expect(try events[0].paragraph().hasSuffix("\n    \"‹personal›\""))
        }
        let batch = #"[{"type":"A","time":"t1","data":{"email":"ada@example.com"}}]"#
        let events = try PrintedEvent.events(in: message(batch, type: "tributary.identity.batch", batch: true), covering: cover)
        #expect(try events[0].line().contains(#""data":"‹personal›""#))
        let open = try PrintedEvent.events(in: message(#"{"email":"ada@example.com"}"#, type: "?"), covering: .none)
        #expect(try open[0].line().contains("ada@example.com"))
    }

    @Test func `every event of the product and the examples has a type that is known, with marks or without`() throws {
        let cover = PersonalCover(Services.all)
        for types in [
            IdentityEvent.readableTypes, ProjectsEvent.readableTypes, BankEvent.readableTypes, GreetingsEvent.readableTypes,
            ["tributary.gateway.ConnectionOpened.v1", "tributary.gateway.ConnectionClosed.v1"],
        ] {
            #expect(types.allSatisfy { cover.covering(["x": 1], of: $0) is [String: Any] })
        }
    }

    @Test func aMessageThatIsNotJSONIsAnError() {
        #expect(throws: (any Error).self) { try PrintedEvent.events(in: message("{", type: "T")) }
    }
}
