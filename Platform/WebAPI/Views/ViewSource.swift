/// Where the documents of a context's views come from: Postgres, or a dictionary in a test.
public protocol ViewSource: Sendable {
    /// The document of a row, or nil.
    func document(_ id: String, of view: String) async throws(ViewSourceError) -> ViewDocument?

    /// At most `limit` documents in the order of their ids, those after `id`, that meet the condition.
    func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?
    ) async throws(ViewSourceError) -> [ViewDocument]

    /// Waits until the aggregator has handled the context's events up to the position; false where the time was over first.
    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) async throws(ViewSourceError) -> Bool
}

/// What a view shows under one id.
public struct ViewDocument: Hashable, Sendable {
    public let id: String
    /// JSON text in UTF-8.
    public let data: [UInt8]
    /// The sequence of the last event that changed it.
    public let position: UInt64

    public init(id: String, data: [UInt8], position: UInt64) {
        self.id = id
        self.data = data
        self.position = position
    }
}

/// A member at the document's root that must have the value.
public struct ViewCondition: Hashable, Sendable {
    public let member: String
    public let value: String

    public init(member: String, value: String) {
        self.member = member
        self.value = value
    }
}

/// A view cannot be read at the moment: its database is away, busy, or not yet set up. The text is for the log.
public struct ViewSourceError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
