import ServiceLifecycle
import WebAPI

/// What a service brings to the process it runs in.
struct ServiceParts: Sendable {
    /// What runs, in the order in which it starts; it is shut down in the opposite order.
    let services: [any Service]
    /// The routes, where it has some.
    let api: API?
    let checks: [Check]
}

/// One thing that must hold before the process is ready.
struct Check: Sendable {
    let name: String
    /// Nil where it holds; else why it does not.
    let reason: @Sendable () async -> String?

    init(_ name: String, reason: @escaping @Sendable () async -> String?) {
        self.name = name
        self.reason = reason
    }
}
