/// Waits until all checks hold, and tells people what is being waited for when that takes long.
struct ReadinessWatch: Sendable {
    private let checks: [Check]

    /// After how long people begin to wonder.
    private static let patience: Duration = .seconds(10)

    init(_ checks: [Check]) { self.checks = checks }

    func wait(then ready: () async throws -> Void) async throws {
        var patience = ContinuousClock.now + Self.patience
        while true {
            var open: [String] = []
            for check in checks {
                if let reason = await check.reason() { open.append("\(check.name) \(reason)") }
            }
            if open.isEmpty { return try await ready() }
            if .now > patience {
                Terminal.say("not ready yet: \(open.joined(separator: "; "))")
                patience = .now + Self.patience
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
