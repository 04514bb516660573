import ArgumentParser
import Foundation

/// `crash-matrix`: breaks the bank at every step and looks whether anything was lost.
@main
struct CrashMatrix: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crash-matrix",
        abstract: "Break the bank's processes and servers at every named step, under load, and check what is left.",
        discussion: """
            A cell is a point and an action, as in component.appended/kill. Each runs with two application, two component and two aggregator processes, a \
            NATS server and a Postgres of its own worker; afterwards the raw streams and tables are checked against rules that know nothing of the code \
            that wrote them. Without options every cell runs once, and then some random combinations.
            """)

    @Option(help: "Cells, separated by commas; * stands for anything: 'component.*/kill'.")
    var only: String?

    @Option(help: "The seed of the first round; else a random one, which is printed.")
    var seed: UInt64?

    @Option(help: "How many rounds, each with a seed of its own.")
    var seeds = 1

    @Option(help: "Rounds until so many hours have passed.")
    var hours: Double?

    @Option(help: "Random combinations of two and three faults in each round.")
    var combinations = 12

    @Option(help: "How many worlds run side by side.")
    var worlds = 3

    @Flag(help: "NATS writes each message to the disk before it acknowledges it.")
    var syncAlways = false

    @Option(help: "Where worlds live and the reports are written.")
    var directory = "/tmp/tributary-crash-matrix"

    @Option(help: "The built tributary; else the one beside this program.")
    var program: String?

    func run() async throws {
        let began = Date()
        let clock = ContinuousClock.now
        let first = seed ?? UInt64.random(in: 1...999_999)
        let bank = try await Bank(program: program ?? Self.neighbour("tributary"))
        let deadline = hours.map { clock + .seconds($0 * 3_600) }
        let progress = Progress()
        var used: [UInt64] = []
        var results: [CellResult] = []
        repeat {
            let current = first + UInt64(used.count)
            used.append(current)
            print("seed \(current)")
            let matrix = Matrix(
                bank: bank, directory: directory, worlds: worlds, syncAlways: syncAlways, seed: current, progress: progress)
            results += try await matrix.run(cells(of: current), until: deadline)
        } while deadline.map { ContinuousClock.now < $0 } ?? (used.count < seeds)
        let report = MatrixReport(
            began: began, seconds: (ContinuousClock.now - clock) / .seconds(1), seeds: used, syncAlways: syncAlways, results: results)
        try report.json.write(to: URL(filePath: "\(directory)/report.json"))
        try Data(report.markdown.utf8).write(to: URL(filePath: "\(directory)/report.md"))
        print(report.text)
        for failure in report.failed { print(Progress.failure(failure)) }
        if !report.failed.isEmpty { throw ExitCode.failure }
    }

    private func cells(of seed: UInt64) throws -> [Cell] {
        let chosen = CellSelection(only).cells
        guard !chosen.isEmpty else { throw ValidationError("there is no cell like \(only ?? "")") }
        guard only == nil else { return chosen }
        var generator = SeededRandom(seed: seed, salt: "combinations")
        // The long cells are spread over the round, so that no worker is left with all of them.
        return chosen.shuffled(using: &generator) + (0..<combinations).map { _ in Cell.random(using: &generator) }
    }

    private static func neighbour(_ name: String) -> String {
        let own = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return own.deletingLastPathComponent().appending(path: name).path
    }
}
