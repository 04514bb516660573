import EventSourcing
import Foundation
import Hosting
import Views

/// How a replay ended, to be printed.
struct PrintedReplay: Encodable {
    var aggregator: String
    /// `replace`, `verify`, `rollback` or `at`.
    var mode: String
    /// The generation that is shown now, and how far it has read; of `at` the position alone.
    var generation: Int64?
    var position: UInt64
    var events: Int?
    var seconds: Double?
    var parkedMessages: Int?
    var parkedEntities: Int?
    /// What was compared, at which position, and whether it is the same.
    var verified: Verification?
    /// The tables of `at`, and the entities that stand still in them.
    var tables: [String]?
    var leftOut: [String]?

    struct Verification: Encodable {
        let equal: Bool
        let position: UInt64
        let shown: Int64
        let fresh: Int64
        let views: [View]

        struct View: Encodable {
            let view, shown, fresh: String
            let differences: Int64
            let examples: [String: String]
        }
    }

    init(_ aggregator: String, _ mode: ReplayMode, _ result: ReplayResult, _ last: ReplayProgress?) {
        self.aggregator = aggregator
        self.mode = "\(mode)"
        generation = result.shown.generation
        position = result.shown.position
        events = last?.events
        seconds = last.map { $0.elapsed / .seconds(1) }
        parkedMessages = result.parkedMessages
        parkedEntities = result.parkedEntities
        verified = result.comparison.map(Verification.init)
    }

    /// A verification that failed.
    init(_ aggregator: String, _ comparison: GenerationComparison) {
        self.aggregator = aggregator
        mode = "verify"
        generation = comparison.shown
        position = comparison.position
        verified = Verification(comparison)
    }

    init(_ aggregator: String, _ moment: Moment) {
        self.aggregator = aggregator
        mode = "at"
        position = moment.position
        events = moment.events
        tables = moment.tables
        leftOut = moment.leftOut.map(\.description)
    }

    /// For people.
    var text: String {
        var lines: [String] = []
        if let verified {
            let digests = verified.views.map { "\($0.view) \($0.shown)" }.joined(separator: "; ")
            lines.append(
                "\(aggregator): at position \(verified.position) generation \(verified.fresh) is what generation \(verified.shown) is: \(digests)"
            )
        }
        let time = (seconds ?? 0).formatted(.number.precision(.fractionLength(1)))
        let shown = mode == "rollback" ? "is shown again" : "is shown"
        lines.append("\(aggregator): generation \(generation ?? 0) \(shown), read to \(position); \(events ?? 0) events in \(time) s")
        if let parkedMessages, let parkedEntities, parkedMessages > 0 {
            lines.append("\(parkedMessages) messages of \(parkedEntities) entities are parked in it; `tributary parked list` shows them")
        }
        return lines.joined(separator: "\n")
    }

    static func text(_ aggregator: String, _ context: String, _ moment: Moment) -> String {
        var lines = [
            "\(aggregator) as it was at position \(moment.position), \(moment.events) events: \(moment.tables.joined(separator: ", "))",
            "tributary psql \(context) -- -c 'SELECT * FROM \(moment.tables.first ?? "")'",
        ]
        if !moment.leftOut.isEmpty {
            lines.append(
                "entities that stand still there, because a message of theirs cannot be folded: \(moment.leftOut.map(\.description).joined(separator: ", "))"
            )
        }
        return lines.joined(separator: "\n")
    }

    /// What a failed verification means and what to do now.
    static func advice(_ aggregator: String, _ context: String, _ mismatch: ReplayMismatch) -> String {
        let comparison = mismatch.comparison
        let first = comparison.views.first { $0.shown != $0.fresh }
        let view = first?.name ?? ""
        let id = first?.examples.first?.id ?? ""
        return """
            \(mismatch). Generation \(comparison.shown) is still shown.
            Both are kept. Compare a row: tributary psql \(context) -- -c "SELECT * FROM \(view)_v\(comparison.shown) WHERE id = '\(id)' UNION ALL SELECT * FROM \(view)_v\(comparison.fresh) WHERE id = '\(id)'"
            If the rows of the stream are right, because a fold was changed or mended: `tributary replay \(aggregator)` shows them.
            """
    }
}

extension PrintedReplay.Verification {
    init(_ comparison: GenerationComparison) {
        equal = comparison.isEqual
        position = comparison.position
        shown = comparison.shown
        fresh = comparison.fresh
        views = comparison.views.map { view in
            View(
                view: view.name, shown: view.shown.description, fresh: view.fresh.description, differences: view.differences,
                examples: Dictionary(view.examples.map { ($0.id, $0.kind.rawValue) }) { first, _ in first })
        }
    }
}
