import EventSourcing
import Foundation
import PlatformTesting
import Testing

@Suite struct TimestampTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00.000000Z", 0), ("1969-12-31T23:59:59.999999Z", -1), ("2026-11-21T09:30:00.123456Z", 1_795_253_400_123_456),
            ("2024-02-29T00:00:00.000000Z", 1_709_164_800_000_000), ("1900-03-01T00:00:00.000000Z", -2_203_891_200_000_000),
            ("0001-01-01T00:00:00.000000Z", -62_135_596_800_000_000), ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
        ] as [(String, Int64)])
    func `a moment is written and read as RFC 3339`(text: String, microseconds: Int64) {
        #expect(Timestamp(microseconds: microseconds).description == text)
        #expect(Timestamp(text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        ("2026-11-21T09:30:00+02:00", "2026-11-21T07:30:00.000000Z"), ("2026-11-21T09:30:00-05:30", "2026-11-21T15:00:00.000000Z"),
        ("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00.000000Z"), ("2025-01-01T00:30:00+01:00", "2024-12-31T23:30:00.000000Z"),
        ("2026-11-21T09:30:00-00:00", "2026-11-21T09:30:00.000000Z"), ("2026-11-21T09:30:00+23:59", "2026-11-20T09:31:00.000000Z"),
    ])
    func `an offset is converted to UTC`(text: String, utc: String) {
        #expect(Timestamp(text)?.description == utc)
    }

    @Test(arguments: [
        ("", "000000"), (".1", "100000"), (".000001", "000001"), (".123456", "123456"), (".1234569", "123456"),
        (".9999999999999", "999999"),
        (".\(String(repeating: "0", count: 200))", "000000"),
    ])
    func `decimals past the sixth are cut off`(fraction: String, written: String) {
        #expect(Timestamp("2026-11-21T09:30:00\(fraction)Z")?.description == "2026-11-21T09:30:00.\(written)Z")
    }

    @Test func `the letters may be small and the T a space`() {
        #expect(Timestamp("2026-11-21t09:30:00z") == Timestamp("2026-11-21T09:30:00Z"))
        #expect(Timestamp("2026-11-21 09:30:00Z") == Timestamp("2026-11-21T09:30:00Z"))
    }

    @Test func `a leap second is the second after it`() {
        #expect(Timestamp("2016-12-31T23:59:60Z") == Timestamp("2017-01-01T00:00:00Z"))
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "0000-02-29", "2023-02-28", "2026-04-30", "2026-12-31"])
    func `the last day of a month is a day`(day: String) {
        #expect(Timestamp("\(day)T00:00:00Z")?.description == "\(day)T00:00:00.000000Z")
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-01-32", "2026-01-00", "2026-00-01", "2026-13-01",
    ])
    func `a day that the calendar does not have is refused`(day: String) {
        #expect(Timestamp("\(day)T00:00:00Z") == nil)
    }

    @Test(arguments: [
        "", "2026", "2026-11-21", "2026-11-21T09:30Z", "2026-11-21T09:30:00", "2026-11-21T09:30:00.Z", "2026-11-21T09:30:00,5Z",
        "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:61Z", "2026-11-21T09:30:00+2:00", "2026-11-21T09:30:00+0200",
        "2026-11-21T09:30:00+24:00", "2026-11-21T09:30:00+02:60", "2026-11-21T09:30:00ZZ", " 2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z ",
        "26-11-21T09:30:00Z", "+2026-11-21T09:30:00Z", "-001-11-21T09:30:00Z", "2026/11/21T09:30:00Z", "2026-11-21X09:30:00Z",
        "2026-1a-21T09:30:00Z", "２０２６-11-21T09:30:00Z", "1795253400",
    ])
    func `what is not RFC 3339 is refused`(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test(arguments: ["0000-01-01T00:00:00+00:01", "0000-01-01T23:58:59+23:59", "9999-12-31T23:59:59-00:01", "9999-12-31T23:59:60Z"])
    func `a text whose moment in UTC lies outside of the years that RFC 3339 can write is refused`(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test(
        arguments: [
            (-62_167_219_200_000_001, "-000001-12-31T23:59:59.999999Z"), (253_402_300_800_000_000, "+010000-01-01T00:00:00.000000Z"),
            (.min, "-290308-12-21T19:59:05.224192Z"), (.max, "+294247-01-10T04:00:54.775807Z"),
        ] as [(Int64, String)])
    func `a year outside of four digits is written with its sign, as ISO 8601 does, and never as another year`(
        microseconds: Int64, text: String
    ) {
        #expect(Timestamp(microseconds: microseconds).description == text)
        #expect(Timestamp(text) == nil)
    }

    @Test func `any moment comes back from its text, and texts sort as moments do`() {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        let years: ClosedRange<Int64> = -62_167_219_200_000_000...253_402_300_799_999_999
        var moments = (0..<5_000).map { _ in Timestamp(microseconds: .random(in: years, using: &generator)) }
        for moment in moments {
            #expect(Timestamp(moment.description) == moment, "seed \(seed): \(moment)")
            var text = Array("at ".utf8)
            moment.append(to: &text)
            #expect(text == Array("at \(moment)".utf8), "seed \(seed): \(moment)")
        }
        moments.sort()
        let texts = moments.map(\.description)
        #expect(texts == texts.sorted(), "seed \(seed)")
    }

    @Test func `another calendar's arithmetic gives the same text`() {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: -11_644_473_600...253_402_300_799, using: &generator)
            let other = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
            let ours = Timestamp(microseconds: seconds * 1_000_000).description.replacingOccurrences(of: ".000000", with: "")
            #expect(ours == other, "seed \(seed)")
        }
    }

    @Test func `a moment moves by seconds in both directions`() {
        let moment = Timestamp(microseconds: 5)
        #expect(moment.advanced(bySeconds: 2) == Timestamp(microseconds: 2_000_005))
        #expect(moment.advanced(bySeconds: -2) < moment)
    }

    @Test func `a moment is read from the middle of other bytes, as it stands among headers`() {
        let text = "2026-11-21T10:30:00.123456789+01:00"
        let around = Array("[\(text)]".utf8)
        #expect(Timestamp(utf8: around[1..<around.count - 1]) == Timestamp(text))
    }
}
