/// A page of rows, and as of where it shows them: all events up to the position, and none behind it.
public struct ViewPage: Hashable, Sendable {
    public let rows: [ViewRow]
    /// Where the next page begins; nil where this is the last.
    public let next: ViewCursor?
    /// Whether the audience's one row lets the reader in; true where there is no such row to ask.
    public let isOpen: Bool
    /// How far the aggregator had read; nil where that was not asked.
    public let position: UInt64?

    public init(_ rows: [ViewRow], next: ViewCursor? = nil, isOpen: Bool = true, position: UInt64? = nil) {
        self.rows = rows
        self.next = next
        self.isOpen = isOpen
        self.position = position
    }
}
