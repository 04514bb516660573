import EventSourcing
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", Int64(0)), ("2026-11-21T09:30:00.123456Z", 1_795_253_400_123_456),
        ("2026-11-21T10:30:00.123456789+01:00", 1_795_253_400_123_456),
        ("1969-12-31t23:59:59.5z", -500_000), ("2024-02-29 12:00:00-00:30", 1_709_209_800_000_000),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
    ])
    func `a moment is read`(text: String, microseconds: Int64) {
        #expect(Timestamp(text)?.microseconds == microseconds)
        // In the middle of other bytes, as it stands among headers.
        let around = Array("[\(text)]".utf8)
        #expect(Timestamp(utf8: around[1..<around.count - 1])?.microseconds == microseconds)
    }

    @Test(arguments: [
        "", "2026", "2026-11-21", "2026-11-21T09:30Z", "2026-11-21T09:30:00", "2026-11-21T09:30:00.Z", "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:00Z ", "2026-11-21T09:30:00+1:00", "+026-11-21T09:30:00Z",
    ])
    func `another text is no moment`(text: String) { #expect(Timestamp(text) == nil) }

    @Test func `what is written is read back`() {
        for microseconds: Int64 in [0, -1, 1, 1_795_253_400_123_456, -62_135_596_800_000_000, 253_402_300_799_999_999] {
            let moment = Timestamp(microseconds: microseconds)
            #expect(moment.description.count == 27)
            #expect(Timestamp(moment.description) == moment)
        }
    }
}
