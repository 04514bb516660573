import Foundation

/// Covers what the schema marks as a person's data before a payload is shown.
struct PersonalCover: Sendable {
    static let cover = "‹personal›"

    /// JSON Pointers with `*` for every element of an array, by CloudEvents type.
    private let members: [String: Set<String>]

    /// Covers nothing.
    static let none = PersonalCover(members: [:])

    /// Covers what the contexts of these services have marked.
    init(_ services: [ServiceEntry]) { members = services.reduce(into: [:]) { $0.merge($1.personalMembers) { $0.union($1) } } }

    init(members: [String: Set<String>]) { self.members = members }

    /// A payload, as JSONSerialization gives it, with the personal members of its type covered.
    func covering(_ payload: Any, of type: String) -> Any {
        (members[type] ?? []).reduce(payload) { Self.cover($0, $1.split(separator: "/")[...]) }
    }

    private static func cover(_ value: Any, _ path: ArraySlice<Substring>) -> Any {
        guard let step = path.first else { return cover }
        if step == "*", let elements = value as? [Any] { return elements.map { cover($0, path.dropFirst()) } }
        guard var object = value as? [String: Any], let member = object[String(step)] else { return value }
        object[String(step)] = cover(member, path.dropFirst())
        return object
    }
}
