/// Lets so many through at once, and sends the others away.
actor SignInGate {
    private let limit: Int
    private var inside = 0

    init(limit: Int) { self.limit = limit }

    nonisolated func through<Value: Sendable>(
        _ body: () async throws(OpenIDConnectError) -> Value
    ) async throws(OpenIDConnectError) -> Value {
        guard await enter() else { throw OpenIDConnectError(.busy, "too many sign-ins are under way with this issuer") }
        do throws(OpenIDConnectError) {
            let value = try await body()
            await leave()
            return value
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() -> Bool {
        guard inside < limit else { return false }
        inside += 1
        return true
    }

    private func leave() { inside -= 1 }
}
