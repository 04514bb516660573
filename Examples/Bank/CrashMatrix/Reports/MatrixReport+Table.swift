import FaultInjection
import Foundation

extension MatrixReport {
    /// Points down, actions across; below it the combinations, by number.
    var rows: [[String]] {
        let cells = Dictionary(grouping: results) { $0.cell }
        let header = ["point"] + CellAction.allCases.map(\.rawValue)
        let points = FaultPoint.allCases.map { point in
            [point.rawValue] + CellAction.allCases.map { action in Self.sign(cells[Cell(point, action).name] ?? []) }
        }
        return [header] + points.filter { $0.dropFirst().contains { !$0.isEmpty } }
    }

    /// For a terminal.
    var text: String {
        let rows = rows
        let widths = rows.first?.indices.map { column in rows.map { $0[column].count }.max() ?? 0 } ?? []
        let lines = rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ").trimmingCharacters(
                in: .whitespaces)
        }
        return (lines + combinations + [summary]).joined(separator: "\n")
    }

    /// For docs/guarantees.md.
    var markdown: String {
        let rows = rows.map { row in "| " + row.joined(separator: " | ") + " |" }
        let rule = "|" + String(repeating: "---|", count: CellAction.allCases.count + 1)
        return (rows.prefix(1) + [rule] + rows.dropFirst() + [""] + combinations + [summary]).joined(separator: "\n") + "\n"
    }

    private var combinations: [String] {
        let combined = results.filter { $0.cell.contains("+") }
        guard !combined.isEmpty else { return [] }
        let counts = Dictionary(grouping: combined, by: \.verdict).mapValues(\.count)
        return [
            "Random combinations of two and three faults: \(counts[.ok] ?? 0) of \(combined.count) ok, \(counts[.failed] ?? 0) failed; of the others not every fault came to pass."
        ]
    }

    /// What several runs of one cell come to: the worst of them.
    private static func sign(_ results: [CellResult]) -> String {
        if results.isEmpty { return "" }
        if results.contains(where: { $0.verdict == .failed }) { return "FAILED" }
        return results.contains { $0.verdict == .ok } ? "ok" : "not reached"
    }
}
