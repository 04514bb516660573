extension PostgresConnection {
    /// Runs the body in a transaction: committed if it returns, rolled back if it throws.
    ///
    /// A connection lost in the body throws `.unavailable`, one lost during COMMIT `.outcomeUnknown`.
    @discardableResult
    public func withTransaction<Result: Sendable>(_ body: @Sendable (isolated PostgresConnection) throws -> Result) throws -> Result {
        _ = try query("BEGIN")
        let result: Result
        do { result = try body(self) } catch {
            rollBack()
            throw error
        }
        try commit()
        return result
    }

    /// Runs the statements in one transaction of two round trips: `BEGIN` and the statements, then `COMMIT`.
    ///
    /// Between the two `check` sees the statements' results, and rolls everything back by throwing. A failing statement does the same.
    @discardableResult
    public func withTransaction<Result: Sendable>(
        pipelining queries: [PostgresQuery], check: @Sendable ([PostgresRows]) throws -> Result
    ) throws -> Result {
        let result: Result
        do {
            let rows = try withSession(loss: .unavailable) { session throws(PostgresError) in try session.run(pipeline: ["BEGIN"] + queries)
            }
            result = try check(Array(rows.dropFirst()))
        } catch {
            rollBack()
            throw error
        }
        try commit()
        return result
    }

    private func commit() throws(PostgresError) {
        try withSession(loss: .outcomeUnknown) { session throws(PostgresError) in
            guard session.isInTransaction else { throw PostgresError(.unavailable, "the transaction was lost with its connection") }
            _ = try session.run("COMMIT")
        }
    }

    private func rollBack() {
        guard isInTransaction else { return }
        // Failing to roll back means that the connection is gone, and the transaction with it; the first error is the one that counts.
        _ = try? query("ROLLBACK")
    }
}
