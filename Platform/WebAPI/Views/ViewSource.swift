public import Views

/// Where the rows of a context's views come from: Postgres, or a dictionary in a test.
public protocol ViewSource: Sendable {
    /// A page of rows, and the position up to which the aggregator had read when they looked so.
    func read(_ query: ViewQuery, asOf aggregator: String) async throws(ViewSourceError) -> ViewPage

    /// The first row of a query, or nil, and the position; the position is nil where it is not known.
    func readRow(_ query: ViewQuery, asOf aggregator: String) async throws(ViewSourceError) -> (ViewRow?, position: UInt64?)

    /// Which state of an assembled document there is for the audience, or nil, and the position.
    func readRevision(
        of id: String, in assembly: ViewAssembly, for audience: ViewAudience?, asOf aggregator: String
    ) async throws(ViewSourceError) -> (ViewRevision?, position: UInt64?)

    /// The assembled document, whoever may read it; nil where there is none.
    func readAssembled(_ assembly: ViewAssembly, id: String, asOf aggregator: String) async throws(ViewSourceError) -> AssembledRow?

    /// Waits until the aggregator has handled the context's events up to the position; false where the time was over first.
    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) async throws(ViewSourceError) -> Bool
}

extension ViewSource {
    public func readRow(_ query: ViewQuery, asOf aggregator: String) async throws(ViewSourceError) -> (ViewRow?, position: UInt64?) {
        let page = try await read(query, asOf: aggregator)
        return (page.rows.first, page.position)
    }

    public func readRevision(
        of id: String, in assembly: ViewAssembly, for audience: ViewAudience?, asOf aggregator: String
    ) async throws(ViewSourceError) -> (ViewRevision?, position: UInt64?) { (nil, nil) }

    public func readAssembled(
        _ assembly: ViewAssembly, id: String, asOf aggregator: String
    ) async throws(ViewSourceError) -> AssembledRow? { nil }
}
