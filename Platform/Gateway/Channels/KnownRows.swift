/// What a subscriber knew when its subscription began, so that announcements that were on their way by then are not taken for news.
///
/// A client that has read as of a position is not told what is older, and one that was told a row from the history is not told an earlier state of it. What
/// it was told since is in order by itself.
struct KnownRows {
    /// By context the position as of which the client has read.
    private let readings: [String: UInt64]
    /// By row the revision that the history told last.
    private var rows: [String: UInt64]

    init(_ readings: [String: UInt64] = [:], rows: [String: UInt64] = [:]) {
        self.readings = readings
        self.rows = rows
    }

    /// Whether the client does not know the change yet.
    mutating func isNews(_ change: ChannelChange) -> Bool {
        if let reading = readings[change.context], change.revision <= reading { return false }
        guard !rows.isEmpty, let known = rows[change.key] else { return true }
        guard change.revision > known else { return false }
        rows[change.key] = nil
        return true
    }
}
