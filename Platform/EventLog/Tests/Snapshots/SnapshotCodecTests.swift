import EventSourcing
import PlatformTesting
import Testing

@testable import EventLog

@Suite struct SnapshotCodecTests {
    private func handled(_ count: Int, _ id: (Int) -> String) -> HandledCommands {
        var handled = HandledCommands()
        for number in 1...count {
            handled.note(id: id(number), position: UInt64(number), at: Timestamp(microseconds: 1_767_225_600_000_000 + Int64(number) * 731))
        }
        return handled
    }

    private func snapshot(_ handled: HandledCommands, rejections: [String: Rejection] = [:]) -> Snapshot {
        Snapshot(
            mark: LogMark(created: "2026-01-01T00:00:00.123456789Z", position: .max, messageID: "c/user/1@7"), entityVersion: 3,
            state: Array(#"{"a":1}"#.utf8), handled: handled, rejections: rejections)
    }

    private func uuid(_ number: Int) -> String {
        var generator = SplitMix64(state: UInt64(number))
        return UniqueID.make(at: Timestamp(microseconds: 1_767_225_600_000_000), using: &generator)
    }

    private func ticket(_ number: Int) -> String { "\(uuid(number))-00000000deadbeef" }
    private func text(_ number: Int) -> String { "command \(number)" }
    private func mixed(_ number: Int) -> String { SnapshotHarness.command(number) }

    @Test func `a snapshot comes back from its bytes, whatever the ids are`() {
        let rejections = [
            "a": Rejection(code: "taken", title: "Taken.", status: 422, pointer: "/email"),
            uuid(1): Rejection(code: "gone", title: "Gone."),
            "b": Rejection(code: "gone", title: "Gone."),
        ]
        for id in [uuid, ticket, text, mixed] {
            for count in [1, 15, 40, 4_500] {
                let snapshot = snapshot(handled(count, id), rejections: rejections)
                #expect(SnapshotCodec.decode(SnapshotCodec.encode(snapshot)) == snapshot)
            }
        }
        #expect(SnapshotCodec.decode(SnapshotCodec.encode(snapshot(HandledCommands()))) == snapshot(HandledCommands()))
    }

    @Test func `four thousand ids take 32 bytes each, their times included, whether UUIDs or tickets`() {
        for id in [uuid, ticket] { #expect(SnapshotCodec.encode(snapshot(handled(4_000, id))).count < 4_000 * 32 + 256) }
    }

    @Test func `a memory that came back goes on as the one that stayed`() throws {
        for id in [uuid, mixed] {
            var stayed = handled(3_990, id)
            var back = try #require(SnapshotCodec.decode(SnapshotCodec.encode(snapshot(stayed)))).handled
            for number in 3_900...4_600 {
                let time = Timestamp(microseconds: 1_767_225_600_000_000 + Int64(number) * 731)
                #expect(back.contains(id: id(number)) == stayed.contains(id: id(number)))
                stayed.note(id: id(number), position: UInt64(number), at: time)
                back.note(id: id(number), position: UInt64(number), at: time)
            }
            #expect(back == stayed)
            #expect(back.count == 4_000)
            #expect(!back.contains(id: id(600)))
            #expect(back.contains(id: id(601)))
        }
    }

    @Test func `bytes that were cut or changed give nothing or something, and never a trap`() {
        let bytes = SnapshotCodec.encode(snapshot(handled(30, mixed), rejections: ["a": Rejection(code: "c", title: "t")]))
        for length in bytes.indices { #expect(SnapshotCodec.decode(Array(bytes.prefix(length))) == nil) }
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<3 { changed[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator) }
            _ = SnapshotCodec.decode(changed)
        }
        #expect(SnapshotCodec.decode(bytes + [0]) == nil)
    }
}
