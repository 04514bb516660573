/// Lets through the rows whose document has a text at a path; a number or a truth value is compared as it is written.
public struct ViewFilter: Hashable, Sendable {
    /// Member names from the document's root. Where it is no declared index's path, the whole view is searched.
    public let path: [String]
    public let equals: String

    public init(_ path: String..., equals: String) {
        self.path = path
        self.equals = equals
    }
}
