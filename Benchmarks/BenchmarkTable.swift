/// The benchmarks by name: all there is to edit when one is added.
enum BenchmarkTable {
    typealias Benchmark = @Sendable (BenchmarkServers, Report) async throws -> Void

    static let names = [
        "append", "read", "replay", "pipeline", "latency", "http", "memory", "load", "instances", "gateway", "logins", "board", "codec",
        "generate",
    ]

    static let all: [String: Benchmark] = [
        "append": AppendBenchmark.run,
        "read": ReadBenchmark.run,
        "replay": ReplayBenchmark.run,
        "pipeline": PipelineBenchmark.run,
        "latency": LatencyBenchmark.run,
        "http": HTTPBenchmark.run,
        "memory": MemoryBenchmark.run,
        "load": LoadBenchmark.run,
        "instances": InstancesBenchmark.run,
        "gateway": GatewayBenchmark.run,
        "board": BoardBenchmark.run,
        "codec": CodecBenchmark.run,
        "generate": GenerateBenchmark.run,
        "logins": LoginBenchmark.run,
    ]
}
