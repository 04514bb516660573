internal import EventSourcing

extension Timestamp {
    /// The day in UTC: `2026-11-21`.
    var date: String {
        var text: [UInt8] = []
        text.reserveCapacity(30)
        append(to: &text)
        return String(decoding: text.prefix { $0 != UInt8(ascii: "T") }, as: UTF8.self)
    }
}
