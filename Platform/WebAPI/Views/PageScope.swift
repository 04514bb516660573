internal import Views

/// Which documents a page is of at all, whatever else is asked.
public struct PageScope: Hashable, Sendable {
    private let members: [String: String]
    private let own: String?
    private let idPart: String?

    private init(members: [String: String] = [:], own: String? = nil, idPart: String? = nil) {
        self.members = members
        self.own = own
        self.idPart = idPart
    }

    /// Those that have the path's parameters as members of the same names; of a path without any, all of the view.
    public static let path = PageScope()

    /// The same, where the ids of the rows begin with this parameter and `/`.
    public static func path(idsBelow parameter: String) -> PageScope { PageScope(idPart: parameter) }

    /// The same, where a parameter stands for a member of another name: `["userId": "assigneeId"]`.
    public static func path(as members: [String: String]) -> PageScope { PageScope(members: members) }

    /// Those that hold the caller's id in this array; all of them, to the operator.
    public static func own(_ member: String) -> PageScope { PageScope(own: member) }

    func conditions(_ values: [(name: String, value: String)], by caller: Caller) -> [ViewFilter] {
        var conditions = values.map { name, value in
            name == idPart ? ViewFilter(idsBelow: value) : ViewFilter(members[name] ?? name, equals: value)
        }
        if let own, caller != .operator { conditions.append(ViewFilter(own, contains: caller.owner)) }
        return conditions
    }
}
