import ArgumentParser

/// `benchmarks [NAME…]`: measures each promise beside its floor, in the same run on the same machine.
@main struct BenchmarksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Measures against the floors.",
        discussion: "A table for people goes to standard error, one line of JSON a case to standard output.")

    @Argument(help: "Which ones; all where none is named: \(BenchmarkTable.names.joined(separator: ", ")).")
    var names: [String] = []

    func validate() throws {
        for name in names where BenchmarkTable.all[name] == nil {
            throw ValidationError("There is no benchmark '\(name)'. There are: \(BenchmarkTable.names.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        let report = Report()
        for name in names.isEmpty ? BenchmarkTable.names : names {
            guard let benchmark = BenchmarkTable.all[name] else { continue }
            try await BenchmarkServers.with { servers in try await benchmark(servers, report) }
        }
    }
}
