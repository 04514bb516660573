import ServiceLifecycle

/// Work that goes on beside the services and is simply cut off when the process shuts down.
struct BackgroundService: Service {
    private let work: @Sendable () async throws -> Void

    init(_ work: @escaping @Sendable () async throws -> Void) { self.work = work }

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown(work)
        } catch is CancellationError {
            return
        }
        // Work that ends by itself does not end the process.
        try? await gracefulShutdown()
    }
}
