/// The views of an API that shows none.
public struct NoViews: ViewSource {
    public init() {}

    public func document(_ id: String, of view: String) async throws(ViewSourceError) -> ViewDocument? { nil }

    public func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?
    ) async throws(ViewSourceError) -> [ViewDocument] { [] }

    public func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) async throws(ViewSourceError) -> Bool {
        false
    }
}
