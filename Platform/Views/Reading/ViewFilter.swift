/// Lets through the rows whose document has something at a path.
public struct ViewFilter: Hashable, Sendable {
    /// What must be there.
    public enum Test: Hashable, Sendable {
        /// This text; a number or a truth value is compared as it is written.
        case equals(String)
        /// An array, with this text among its elements.
        case contains(String)
        /// Nothing in the document: the row's id, of which this is the first of two parts with a `/` between them.
        case begins(String)
    }

    /// Member names from the document's root. Where it is no declared index's path, the whole view is searched.
    public let path: [String]
    public let test: Test

    public init(_ path: String..., equals text: String) {
        self.path = path
        test = .equals(text)
    }

    public init(_ path: String..., contains text: String) {
        self.path = path
        test = .contains(text)
    }

    /// Lets through the rows whose ids are this and `/` and anything. They stand side by side in every table, in the order of what follows, and need no other
    /// index.
    public init(idsBelow text: String) {
        path = []
        test = .begins(text)
    }
}
