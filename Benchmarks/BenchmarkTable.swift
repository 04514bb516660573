/// The benchmarks by name: all there is to edit when one is added.
enum BenchmarkTable {
    typealias Benchmark = @Sendable (BenchmarkServers, Report) async throws -> Void

    static let names = ["append", "read", "pipeline"]

    static let all: [String: Benchmark] = [
        "append": AppendBenchmark.run,
        "read": ReadBenchmark.run,
        "pipeline": PipelineBenchmark.run,
    ]
}
