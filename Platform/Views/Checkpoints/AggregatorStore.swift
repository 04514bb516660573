public import EventSourcing
public import Postgres

/// The tables and checkpoints of one aggregator: its name, its views, and one connection.
public struct AggregatorStore: Sendable {
    public let aggregator: String
    public let views: [ViewDefinition]
    public let versions: ViewVersions
    let readerRole: String
    let connection: PostgresConnection

    public init(aggregator: String, views: [ViewDefinition], in database: ViewDatabase) throws(ViewError) {
        try self.init(aggregator: aggregator, views: views, in: database, over: PostgresConnection(database.configuration))
    }

    /// The same over a connection that the caller has; it serves this store alone.
    public init(aggregator: String, views: [ViewDefinition], in database: ViewDatabase, over connection: PostgresConnection)
        throws(ViewError)
    {
        for view in views {
            _ = try SQLName(view.name)
            _ = try IndexedColumn.all(of: view)
        }
        guard Set(views.map(\.name)).count == views.count else { throw ViewError(.badDefinition, "\(aggregator) declares a view twice") }
        self.aggregator = aggregator
        self.views = views
        versions = ViewVersions(views)
        readerRole = database.readerRole
        self.connection = connection
    }

    /// Ends the connection.
    public func close() async { await connection.close() }

    func rows(_ query: PostgresQuery) async throws -> PostgresRows { try await connection.query(query) }
}
