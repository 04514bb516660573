internal import Views

/// A value of the query parameter `sort`: by what a page can be sorted. With a minus sign in front the order is the other way round; what has no value to
/// be sorted by comes last in both.
public struct QuerySort: Hashable, Sendable {
    public let name: String
    let key: ViewOrder.Key

    /// By a member at the document's root, of the same name: texts as bytes, numbers as numbers.
    public init(_ name: String) {
        self.name = name
        key = .member(name)
    }

    /// By a text, without regard to the case of a to z.
    public static func ignoringCase(_ name: String) -> QuerySort { QuerySort(name, .folded(name)) }

    /// By a text's place among these.
    public static func ranked(_ name: String, _ values: [String]) -> QuerySort { QuerySort(name, .ranked(name, values)) }

    private init(_ name: String, _ key: ViewOrder.Key) {
        self.name = name
        self.key = key
    }

    static let parameter = "sort"

    /// What can be asked for.
    static func values(of sorts: [QuerySort]) -> [String] { sorts.flatMap { [$0.name, "-\($0.name)"] } }

    /// The order that was asked for; nil where none was.
    static func order(_ text: String?, of sorts: [QuerySort]) throws(Problem) -> ViewOrder? {
        guard let text else { return nil }
        let isDescending = text.hasPrefix("-")
        let name = isDescending ? text.dropFirst() : text[...]
        guard let sort = sorts.first(where: { $0.name == name }) else {
            throw .badParameter(parameter, "must be one of \(values(of: sorts).joined(separator: ", "))")
        }
        return ViewOrder(sort.key, isDescending: isDescending)
    }
}
