/// What is read of a view: which rows, for whom, in which order, and how many.
public struct ViewQuery: Hashable, Sendable {
    public var view: String
    /// The only row there can be; nil for all.
    public var id: String?
    /// All of them must let a row through.
    public var filters: [ViewFilter]
    /// nil where whoever asks may read everything.
    public var audience: ViewAudience?
    public var order: ViewOrder
    /// Where the page before ended.
    public var cursor: ViewCursor?
    /// How many rows at most.
    public var limit: Int

    public init(
        _ view: String, id: String? = nil, filters: [ViewFilter] = [], audience: ViewAudience? = nil, order: ViewOrder = .byID,
        after cursor: ViewCursor? = nil, limit: Int
    ) {
        self.view = view
        self.id = id
        self.filters = filters
        self.audience = audience
        self.order = order
        self.cursor = cursor
        self.limit = limit
    }
}
