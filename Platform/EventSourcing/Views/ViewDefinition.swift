/// A view's name, the version of its fold, and its indexes.
public struct ViewDefinition: Hashable, Sendable {
    /// A lower-case SQL identifier: `user_profiles`.
    public let name: String
    /// Raised whenever the fold or the document changes: the view is then rebuilt from the stream.
    public let version: Int
    public let indexes: [Index]
    /// Whether each row is made by one event and touched by no other, as an entry of a journal is. Such rows are neither read before they are written
    /// nor kept in memory; a second event that touched one would find nothing there, and could not be written.
    public let writtenOnce: Bool

    public init(_ name: String, version: Int, indexes: [Index] = [], writtenOnce: Bool = false) {
        self.name = name
        self.version = version
        self.indexes = indexes
        self.writtenOnce = writtenOnce
    }

    /// An index over one path of the document.
    ///
    /// What stands there is kept in a column of its own, which the SQL view shows under the path's name: `teamId`, or `team__id` for `["team", "id"]`.
    public struct Index: Hashable, Sendable {
        /// Member names from the document's root: `["teamId"]`.
        public let path: [String]
        public let unique: Bool
        public let kind: Kind

        /// How it finds rows.
        public enum Kind: Hashable, Sendable {
            /// By what stands at the path, compared as text: a B-tree.
            case text
            /// By the texts in the array at the path, of which a row may have many: an inverted index (GIN).
            case elements
        }

        /// An index by the text at a path.
        public init(_ path: String..., unique: Bool = false) {
            self.init(path: path, unique: unique, kind: .text)
        }

        /// An index by the texts in the array at a path: `.elements(of: "readers")` finds the rows that a person reads.
        public static func elements(of path: String...) -> Index { Index(path: path, unique: false, kind: .elements) }

        private init(path: [String], unique: Bool, kind: Kind) {
            self.path = path
            self.unique = unique
            self.kind = kind
        }
    }
}
