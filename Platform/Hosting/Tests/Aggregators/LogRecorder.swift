import Logging
import Synchronization

/// Keeps what is logged at `notice` and above.
final class LogRecorder: Sendable {
    private let lines = Mutex<[String]>([])

    var logger: Logger { Logger(label: "test") { _ in Handler(recorder: self) } }

    func count(of text: String) -> Int { lines.withLock { lines in lines.count { $0.contains(text) } } }

    private func note(_ line: String) { lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let recorder: LogRecorder
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .notice

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(
            level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String, function: String, line: UInt
        ) { recorder.note("\(level) \(message) \(metadata ?? [:])") }
    }
}
