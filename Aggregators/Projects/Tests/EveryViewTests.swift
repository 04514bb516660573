import EventSourcing
import JSON
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

/// What holds of each of the views.
@Suite struct EveryViewTests {
    private typealias Past = ProjectHistory

    @Test func `one event of each kind is there`() {
        #expect(Set(Every.event.map { $0.messageType.description }) == ProjectsEvent.readableTypes)
    }

    @Test func `every document is one that the schema allows, and reads back as it was`() throws {
        try each(Rereading())
    }

    @Test func `the same events give the same rows, one at a time or all at once`() throws {
        try each(Replaying())
    }

    /// Events of a random order are not what happens, and they must not end a process.
    @Test(arguments: 0..<20 as Range<UInt64>) func `no order of events traps, or makes a document that cannot be read`(seed: UInt64) throws
    {
        var random = SplitMix(seed: seed)
        let events = (0..<300).map { _ in Every.event.randomElement(using: &random)! }
        try each(Rereading(events: Past.board + events))
    }

    private func each(_ check: some Check) throws {
        try check(ProjectList.self)
        try check(ProjectDetails.self)
        try check(Boards.self)
        try check(Cards.self)
        try check(TaskDetails.self)
        try check(Activities.self)
        try check(Burndowns.self)
        try check(Flows.self)
    }

    protocol Check {
        func callAsFunction<View: Projection>(_ view: View.Type) throws where View.Event == ProjectsEvent, View.Row: JSONRepresentable
    }

    struct Rereading: Check {
        var events: [ProjectsEvent] = Past.board + Every.event.filter { !Every.deletes($0) }

        func callAsFunction<View: Projection>(_ view: View.Type) throws where View.Event == ProjectsEvent, View.Row: JSONRepresentable {
            var rows: [String: View.Row] = [:]
            for (index, event) in events.enumerated() {
                let recorded = Past.recorded(event, index + 1)
                for id in View.rows(touchedBy: recorded) {
                    try View.apply(recorded, to: &rows[id], id: id)
                    guard let row = rows[id] else { continue }
                    let again = try View.Row(jsonBytes: row.jsonBytes)
                    #expect(again == row, "\(View.view.name) \(id)")
                }
            }
        }
    }

    struct Replaying: Check {
        func callAsFunction<View: Projection>(_ view: View.Type) throws where View.Event == ProjectsEvent, View.Row: JSONRepresentable {
            let events = (Past.board + Every.event).enumerated().map { Past.recorded($1, $0 + 1) }
            var stored: [String: [UInt8]] = [:]
            for event in events {
                for id in View.rows(touchedBy: event) {
                    // As a row comes back that was written after every event.
                    var row = try stored[id].map { try View.Row(jsonBytes: $0) }
                    try View.apply(event, to: &row, id: id)
                    stored[id] = row?.jsonBytes
                }
            }
            #expect(try View.rows(after: events).mapValues(\.jsonBytes) == stored, "\(View.view.name)")
        }
    }
}
