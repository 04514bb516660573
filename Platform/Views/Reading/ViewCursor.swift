/// Where a page ends: at a row, and at what that row was sorted by.
public struct ViewCursor: Hashable, Sendable {
    /// What a row is sorted by. A text must hold no NUL.
    public enum Value: Hashable, Sendable {
        case text(String)
        case integer(Int64)
        /// Nothing: the row is among those that come last.
        case none
    }

    public let id: String
    /// Without meaning where rows come in the order of their ids.
    public let value: Value

    public init(id: String, value: Value = .none) {
        self.id = id
        self.value = value
    }
}
