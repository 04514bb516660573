/// How a cell ended.
struct CellResult: Sendable, Codable {
    enum Verdict: String, Sendable, Codable {
        case ok, failed
        /// No process came to the point: nothing was shown.
        case notReached = "not reached"
    }

    let cell: String
    let seed: UInt64
    let verdict: Verdict
    /// What was promised and did not hold.
    let violations: [String]
    /// How many commands the log held in the end, and how many of them came in during this cell.
    let commands: Int
    let fresh: Int
    let seconds: Double
    /// Where the data of a failed cell was left.
    let directory: String?
}
