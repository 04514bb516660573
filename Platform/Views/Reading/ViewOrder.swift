/// In which order rows come. Those that are equal in it come in the order of their ids, which compare as bytes.
///
/// Only the order of ids comes out of an index: what is sorted otherwise must be few by its filters, or be read seldom.
public struct ViewOrder: Hashable, Sendable {
    /// What rows are compared by.
    public enum Key: Hashable, Sendable {
        case id
        /// A member at the document's root: texts as bytes, numbers as numbers. Rows without it, or with null there, come last, in both directions.
        case member(String)
        /// A text at the document's root, without regard to the case of a to z.
        case folded(String)
        /// A text at the document's root, by its place among these; others come last.
        case ranked(String, [String])
    }

    public let key: Key
    public let isDescending: Bool

    public init(_ key: Key, isDescending: Bool = false) {
        self.key = key
        self.isDescending = isDescending
    }

    /// The order of ids.
    public static let byID = ViewOrder(.id)
}
