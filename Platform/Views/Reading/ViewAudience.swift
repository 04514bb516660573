/// Those to whom rows are shown: whoever stands in a list of ids that a row of another view holds.
///
/// Who may read is then written down once, and a change of it is a change of one row, however many rows it is about.
public struct ViewAudience: Hashable, Sendable {
    /// Which row of the other view it is.
    public enum Row: Hashable, Sendable {
        /// The one whose id this member of the document has.
        case named(by: String)
        /// The one of this id, for all that is read. Where it lets nobody in, the page is not even empty: it is closed.
        case id(String)
    }

    /// The view whose rows say who reads.
    public let view: String
    /// The array of ids at the root of their documents.
    public let member: String
    public let row: Row
    /// Who asks: one of these must stand in the array. nil is somebody who reads everything; the row must be there all the same.
    public let anyOf: [String]?
    /// What the row must say besides; nil where that does not matter.
    public let filter: ViewFilter?

    public init(in view: String, listing member: String, of row: Row, anyOf: [String]?, where filter: ViewFilter? = nil) {
        self.view = view
        self.member = member
        self.row = row
        self.anyOf = anyOf
        self.filter = filter
    }
}
