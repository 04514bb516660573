extension PostgresConnection {
    /// Runs a statement that reads. A lost connection throws `.unavailable`.
    public func query(_ query: PostgresQuery) throws(PostgresError) -> PostgresRows {
        try withSession(loss: .unavailable) { session throws(PostgresError) in try session.run(query) }
    }

    /// Runs a statement that changes something, and tells how many rows it touched.
    ///
    /// Outside a transaction a connection lost on the way throws `.outcomeUnknown`; inside, `.unavailable`: nothing was committed.
    @discardableResult
    public func execute(_ query: PostgresQuery) throws(PostgresError) -> Int {
        try withSession(loss: isInTransaction ? .unavailable : .outcomeUnknown) { session throws(PostgresError) in
            try session.run(query).affected
        }
    }

    /// Runs several statements in one round trip and, unless a transaction is open, as one transaction: all of them hold, or none.
    ///
    /// Throws the first failure, with `.outcomeUnknown` for a connection lost on the way outside a transaction.
    @discardableResult
    public func pipeline(_ queries: [PostgresQuery]) throws(PostgresError) -> [PostgresRows] {
        try withSession(loss: isInTransaction ? .unavailable : .outcomeUnknown) { session throws(PostgresError) in
            try session.run(pipeline: queries)
        }
    }

    /// Runs a `COPY … FROM STDIN` with the rows in the form the command names, and tells how many there were.
    @discardableResult
    public func copy(_ command: PostgresQuery, _ data: [UInt8]) throws(PostgresError) -> Int {
        try withSession(loss: isInTransaction ? .unavailable : .outcomeUnknown) { session throws(PostgresError) in
            try session.copy(command, data).affected
        }
    }
}
