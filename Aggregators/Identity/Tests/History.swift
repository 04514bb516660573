import EventSourcing
import IdentityEvents
import Testing

/// Events as they stand in the log, the first at second 1, the next at second 2 and so on, folded as the platform folds them.
enum History {
    static let user = "01930000-0000-7000-8000-000000000001"
    static let other = "01930000-0000-7000-8000-000000000002"
    static let emailID = String(repeating: "0f", count: 32)

    static func second(_ number: Int) -> Timestamp { Timestamp(microseconds: Int64(number) * 1_000_000) }

    static func recorded(_ event: IdentityEvent, number: Int = 1) throws -> Recorded<IdentityEvent> {
        let address = try #require(EntityAddress(context: "identity", entity: "any", id: "one"))
        return Recorded(event, of: address, at: Position(sequence: UInt64(number)), time: second(number))
    }

    /// All rows of the view after the events.
    static func rows<View: Projection>(of view: View.Type, after events: [IdentityEvent]) throws -> [String: View.Row]
    where View.Event == IdentityEvent {
        var rows: [String: View.Row] = [:]
        for (index, event) in events.enumerated() {
            let recorded = try recorded(event, number: index + 1)
            for id in View.rows(touchedBy: recorded) {
                var row = rows[id]
                try View.apply(recorded, to: &row, id: id)
                rows[id] = row
            }
        }
        return rows
    }
}
