import Foundation

/// Prints measurements as they come: the table for people on standard error, JSON on standard output.
actor Report {
    private var isFirst = true

    func add(_ measurement: Measurement) {
        if isFirst {
            isFirst = false
            print(row("bench", "case", "value", "unit", "floor", "ratio", "reach"), to: .standardError)
        }
        let reach =
            switch measurement.reach {
            case .atLeast(let least)?: "≥ \(least)"
            case .atMost(let most)?, .value(let most)?: "≤ \(most)"
            case nil: ""
            }
        let mark = measurement.isReached.map { $0 ? " ✔" : " ✘" } ?? ""
        print(
            row(
                measurement.bench, measurement.name, number(measurement.value), measurement.unit, measurement.floor.map(number) ?? "",
                measurement.ratio.map { String(format: "%.2f", $0) } ?? "", reach + mark), to: .standardError)
        print(measurement.line, to: .standardOutput)
    }

    func note(_ text: String) { print("  \(text)", to: .standardError) }

    private func row(_ cells: String...) -> String {
        let widths = [9, 22, 12, 10, 12, 7, 10]
        return zip(cells, widths).map { cell, width in cell.count < width ? cell + String(repeating: " ", count: width - cell.count) : cell
        }
        .joined(separator: " ")
    }

    private func number(_ value: Double) -> String { value >= 100 ? String(Int(value.rounded())) : String(format: "%.3f", value) }

    private func print(_ text: String, to file: FileHandle) { file.write(Data((text + "\n").utf8)) }
}
