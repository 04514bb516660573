/// Where the documents of a context's views come from: Postgres, or a dictionary in a test.
public protocol ViewSource: Sendable {
    /// The document of a row, or nil.
    func document(_ id: String, of view: String) async throws(ViewSourceError) -> ViewDocument?

    /// At most `limit` documents in the order of their ids, those after `id`, that meet the condition.
    func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?
    ) async throws(ViewSourceError) -> [ViewDocument]

    /// The document of a row, or nil, and the position up to which the aggregator had read when it looked so; nil where that is not known.
    func document(_ id: String, of view: String, asOf aggregator: String) async throws(ViewSourceError) -> (
        ViewDocument?, position: UInt64?
    )

    /// The same of a page.
    func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?, asOf aggregator: String
    ) async throws(ViewSourceError) -> ([ViewDocument], position: UInt64?)

    /// Waits until the aggregator has handled the context's events up to the position; false where the time was over first.
    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) async throws(ViewSourceError) -> Bool
}

extension ViewSource {
    public func document(
        _ id: String, of view: String, asOf aggregator: String
    ) async throws(ViewSourceError) -> (ViewDocument?, position: UInt64?) { (try await document(id, of: view), nil) }

    public func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?, asOf aggregator: String
    ) async throws(ViewSourceError) -> ([ViewDocument], position: UInt64?) {
        (try await documents(of: view, after: id, atMost: limit, where: condition), nil)
    }
}
