internal import EventSourcing
internal import JSON

/// The moment before which a person's sessions have all ended, but for one that may go on.
struct SessionCutoff: Hashable, Sendable {
    /// Every session that started before this has ended.
    private var withoutException: Timestamp?
    /// Every session that started before this has ended, but for the one.
    private var endedBefore: Timestamp
    private var exception: String?

    init(endedBefore: Timestamp, except exception: String?) {
        self.endedBefore = endedBefore
        self.exception = exception
    }

    func ends(_ sessionID: String, startedAt: Timestamp) -> Bool {
        if let withoutException, startedAt < withoutException { return true }
        return startedAt < endedBefore && sessionID != exception
    }

    /// Adds another cutoff; the order in which cutoffs are added does not matter, and nothing that one of them ends is revived by another.
    mutating func add(_ other: SessionCutoff) {
        if let added = other.withoutException { withoutException = max(withoutException ?? added, added) }
        if exception != other.exception {
            // An exception holds for its own cutoff only: what both cutoffs end, they end without exception.
            let both = min(endedBefore, other.endedBefore)
            withoutException = max(withoutException ?? both, both)
            if other.endedBefore > endedBefore { exception = other.exception }
        }
        endedBefore = max(endedBefore, other.endedBefore)
    }

    static func subject(of userID: String) -> String { "session.user.\(userID)" }
}

extension SessionCutoff: JSONRepresentable {
    init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        withoutException = try reader.optionalConverted("withoutException", "a date-time") { Timestamp($0) }
        endedBefore = try reader.converted("endedBefore", "a date-time") { Timestamp($0) }
        exception = try reader.optionalString("except")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let withoutException { writer.member("withoutException", withoutException.description) }
        writer.member("endedBefore", endedBefore.description)
        if let exception { writer.member("except", exception) }
        writer.endObject()
    }
}
