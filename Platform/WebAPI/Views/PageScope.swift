internal import Views

/// Which documents a page is of at all, whatever else is asked.
public struct PageScope: Hashable, Sendable {
    private let members: [String: String]
    private let own: String?

    /// Those that have the path's parameters as members of the same names; of a path without any, all of the view.
    public static let path = PageScope(members: [:], own: nil)

    /// The same, where a parameter stands for a member of another name: `["userId": "assigneeId"]`.
    public static func path(as members: [String: String]) -> PageScope { PageScope(members: members, own: nil) }

    /// Those that hold the caller's id in this array; all of them, to the operator.
    public static func own(_ member: String) -> PageScope { PageScope(members: [:], own: member) }

    func conditions(_ values: [(name: String, value: String)], by caller: Caller) -> [ViewFilter] {
        var conditions = values.map { ViewFilter(members[$0.name] ?? $0.name, equals: $0.value) }
        if let own, caller != .operator { conditions.append(ViewFilter(own, contains: caller.owner)) }
        return conditions
    }
}
