import ServiceLifecycle

/// A service that lets go of something when it has ended, whatever way.
struct ClosedAtEnd: Service {
    private let service: any Service
    private let close: @Sendable () async -> Void

    init(_ service: any Service, close: @escaping @Sendable () async -> Void) {
        self.service = service
        self.close = close
    }

    func run() async throws {
        do {
            try await service.run()
        } catch {
            await close()
            throw error
        }
        await close()
    }
}
