import Foundation

/// Says on the standard error how far the matrix has come: a line that is written over on a terminal, a line a failure otherwise.
actor Progress {
    private var expected = 0
    private var results: [CellResult] = []
    private let began = ContinuousClock.now
    private let isTerminal = isatty(2) == 1

    func expect(_ cells: Int) { expected += cells }

    func note(_ result: CellResult) {
        results.append(result)
        let failed = results.count { $0.verdict == .failed }
        let seconds = Int((ContinuousClock.now - began) / .seconds(1))
        if result.verdict == .failed { say("\(isTerminal ? "\r\u{1B}[K" : "")\(Self.failure(result))\n") }
        let line = "\(results.count)/\(expected) cells, \(failed) failed, \(seconds) s; \(result.cell) \(result.verdict.rawValue)"
        say(isTerminal ? "\r\u{1B}[K\(line)" : "\(line)\n")
        if isTerminal, results.count == expected { say("\n") }
    }

    /// What broke, and how it is run again alone.
    static func failure(_ result: CellResult) -> String {
        """
        FAILED \(result.cell)
        \(result.violations.map { "  * \($0)" }.joined(separator: "\n"))
          again: make crash-matrix ONLY='\(result.cell)' SEED=\(result.seed)
          data:  \(result.directory ?? "")
        """
    }

    private func say(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
