public import Logging

/// Keeps what is logged at `notice` and above.
public struct LogRecorder: Sendable {
    private let lines: AsyncStream<String>
    private let line: AsyncStream<String>.Continuation

    public init() { (lines, line) = AsyncStream.makeStream() }

    public var logger: Logger { Logger(label: "test") { [line] _ in Handler(line: line) } }

    /// Everything that was logged. Nothing is kept from then on.
    public func finish() async -> [String] {
        line.finish()
        return await lines.reduce(into: []) { $0.append($1) }
    }

    private struct Handler: LogHandler {
        let line: AsyncStream<String>.Continuation
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .notice

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { line.yield("\(event.level) \(event.message) \(event.metadata ?? [:])") }
    }
}
