public import Views

/// The views of an API that shows none.
public struct NoViews: ViewSource {
    public init() {}

    public func read(_ query: ViewQuery, asOf aggregator: String) async throws(ViewSourceError) -> ViewPage { ViewPage([]) }

    public func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) async throws(ViewSourceError) -> Bool {
        false
    }
}
