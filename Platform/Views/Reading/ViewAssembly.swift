/// A document whose parts are rows of another view: a board, and the cards that stand in its columns.
///
/// An event of a part must touch the document's row too: its position then says which state of the whole it is.
public struct ViewAssembly: Hashable, Sendable {
    /// The view with the document's own row.
    public let view: String
    /// The array of the document whose elements the parts go into: `columns`.
    public let elements: String
    /// The member that tells one element from another: `columnId`. The parts have one of the same name.
    public let element: String
    /// The view with the parts.
    public let parts: String
    /// The member of the parts that has the document's id: `projectId`; an index of their view.
    public let owner: String
    /// The member of the parts, a text, that orders those of an element as bytes compare: `orderKey`. Equal ones come in the order of their ids.
    public let order: String
    /// What the array of parts is called in its element: `cards`.
    public let member: String

    public init(
        _ view: String, _ elements: String, by element: String, parts: String, of owner: String, orderedBy order: String,
        as member: String
    ) {
        self.view = view
        self.elements = elements
        self.element = element
        self.parts = parts
        self.owner = owner
        self.order = order
        self.member = member
    }
}
