internal import HTTPTypes
internal import Hummingbird
internal import JSON

/// Asks all checks at once, each for a bounded time.
struct Readiness: Sendable {
    let checks: [ReadinessCheck]

    /// A check that has not answered by then counts as not ready.
    static let patience: Duration = .seconds(2)

    func respond() async -> Response {
        let reasons = await reasons()
        let isReady = reasons.allSatisfy { $0 == nil }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("status", isReady ? "ready" : "not ready")
        writer.member("checks", Array(zip(checks, reasons))) { entry, writer in
            writer.beginObject()
            writer.member("name", entry.0.name)
            writer.member("ready", entry.1 == nil)
            if let reason = entry.1 { writer.member("reason", reason) }
            writer.endObject()
        }
        writer.endObject()
        return isReady ? .json(writer.bytes) : .json(writer.bytes, status: .serviceUnavailable, headers: Problem.retryAfter)
    }

    private func reasons() async -> [String?] {
        await withTaskGroup(of: (Int, String?).self) { group in
            for (index, check) in checks.enumerated() {
                group.addTask { (index, await Self.reason(of: check)) }
            }
            return await group.reduce(into: Array(repeating: nil, count: checks.count)) { $0[$1.0] = $1.1 }
        }
    }

    private static func reason(of check: ReadinessCheck) async -> String? {
        await withTaskGroup(of: String?.self) { group in
            group.addTask { await check.reason() }
            group.addTask {
                try? await Task.sleep(for: patience)
                return "no answer within \(patience.components.seconds) s"
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
}
