public import Postgres

extension PostgresServer {
    /// Lends an empty database of its own to the body, and drops it afterwards.
    public func withDatabase(_ body: (PostgresConfiguration) async throws -> Void) async throws {
        let name = Self.uniquePrefix() + "test"
        let admin = PostgresConnection(try configuration)
        try await admin.execute("CREATE DATABASE \(identifier: name)")
        do { try await body(try configuration.with(database: name)) } catch {
            _ = try? await admin.execute("DROP DATABASE \(identifier: name) WITH (FORCE)")
            throw error
        }
        try await admin.execute("DROP DATABASE \(identifier: name) WITH (FORCE)")
        await admin.close()
    }

    /// The beginning of a name that no other test uses.
    public static func uniquePrefix() -> String {
        var generator = SystemRandomNumberGenerator()
        return "t\(String(generator.next(), radix: 36))_"
    }
}
