/// Which events of a batch are to be folded into which rows, in order.
///
/// The loops over a batch are members of `Projection`, so that they are compiled with each projection, where its events and rows are known: in the platform,
/// which knows neither, each step copies an event and a row with all their texts.
public struct FoldedBatch: Sendable {
    /// One after another: the event, and the row's index in the array of rows.
    public var touches: [(event: Event, row: Int)] = []
    /// The ids of the rows by that index.
    public var ids: [String]

    public init(ids: [String] = []) { self.ids = ids }

    /// Which event of the batch, and what is noted of it beside the row.
    public struct Event: Sendable {
        public let index: Int
        public let sequence: UInt64
        public let time: Timestamp

        public init(index: Int, sequence: UInt64, time: Timestamp) {
            self.index = index
            self.sequence = sequence
            self.time = time
        }
    }

    /// An event that a projection has refused.
    public struct Fault: Error {
        /// Its index in the batch, and the id of the row.
        public let event: Int
        public let row: String
        public let underlying: any Error

        public init(event: Int, row: String, underlying: any Error) {
            self.event = event
            self.row = row
            self.underlying = underlying
        }
    }
}

extension Projection {
    @inlinable
    public static func forEachRow(touchedBy events: [Recorded<Event>], _ body: (_ event: FoldedBatch.Event, _ id: String) -> Void) {
        // Through a span: an array's elements are copied.
        let events = events.span
        for index in events.indices {
            let ids = rows(touchedBy: events[index])
            guard !ids.isEmpty else { continue }
            let event = FoldedBatch.Event(index: index, sequence: events[index].position.sequence, time: events[index].time)
            for id in ids { body(event, id) }
        }
    }

    @inlinable
    public static func fold(_ events: [Recorded<Event>], _ batch: FoldedBatch, into rows: inout [Row?]) throws(FoldedBatch.Fault) {
        let events = events.span
        for touch in batch.touches {
            let id = batch.ids[touch.row]
            do { try apply(events[touch.event.index], to: &rows[touch.row], id: id) } catch {
                throw FoldedBatch.Fault(event: touch.event.index, row: id, underlying: error)
            }
        }
    }
}
