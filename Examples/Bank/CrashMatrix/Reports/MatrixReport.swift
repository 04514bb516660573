import Foundation

/// What a run of the matrix has shown.
struct MatrixReport: Codable, Sendable {
    let began: Date
    let seconds: Double
    let seeds: [UInt64]
    let syncAlways: Bool
    let results: [CellResult]

    var failed: [CellResult] { results.filter { $0.verdict == .failed } }

    var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            encoder.dateEncodingStrategy = .iso8601
            return try encoder.encode(self)
        }
    }

    /// One line about the whole.
    var summary: String {
        let counts = Dictionary(grouping: results, by: \.verdict).mapValues(\.count)
        let commands = results.reduce(0) { $0 + $1.fresh }
        let minutes = (seconds / 60).formatted(.number.precision(.fractionLength(1)).locale(Locale(identifier: "en_US_POSIX")))
        return
            "\(results.count) cells in \(minutes) minutes, \(commands) commands: \(counts[.ok] ?? 0) ok, \(counts[.failed] ?? 0) failed, \(counts[.notReached] ?? 0) not reached; seeds \(seeds.map(String.init).joined(separator: ", ")); sync_interval \(syncAlways ? "always" : "as NATS has it")"
    }
}
