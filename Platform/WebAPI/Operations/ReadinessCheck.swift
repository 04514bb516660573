/// One thing that must hold before the process takes work.
public struct ReadinessCheck: Sendable {
    /// What is checked, as `/ready` lists it.
    public let name: String
    /// nil where it holds; otherwise why it does not. It should answer at once and must return when its task is cancelled.
    let reason: @Sendable () async -> String?

    public init(_ name: String, reason: @escaping @Sendable () async -> String?) {
        self.name = name
        self.reason = reason
    }
}
