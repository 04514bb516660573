/// A view's name, the version of its fold, and its indexes.
public struct ViewDefinition: Hashable, Sendable {
    /// A lower-case SQL identifier: `user_profiles`.
    public let name: String
    /// Raised whenever the fold or the document changes: the view is then rebuilt from the stream.
    public let version: Int
    public let indexes: [Index]

    public init(_ name: String, version: Int, indexes: [Index] = []) {
        self.name = name
        self.version = version
        self.indexes = indexes
    }

    /// A B-tree over one path of the document, compared as text.
    ///
    /// The text stands in a column of its own, which the SQL view shows under the path's name: `teamId`, or `team__id` for `["team", "id"]`.
    public struct Index: Hashable, Sendable {
        /// Member names from the document's root: `["teamId"]`.
        public let path: [String]
        public let unique: Bool

        public init(_ path: String..., unique: Bool = false) {
            self.path = path
            self.unique = unique
        }
    }
}
