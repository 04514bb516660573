import Foundation

/// Covers what the schema marks as a person's data or as a secret before a payload is shown; of a type that it does not know, everything.
struct PersonalCover: Sendable {
    static let cover = "‹personal›"

    /// JSON Pointers with `*` for every element of an array, by CloudEvents type; nil: nothing is covered.
    private let members: [String: Set<String>]?

    /// Covers nothing.
    static let none = PersonalCover(members: nil)

    /// Covers what the contexts of these services have marked.
    init(_ services: [ServiceEntry]) { members = services.reduce(into: [:]) { $0.merge($1.eventTypes) { $0.union($1) } } }

    /// Covers these members of these types, and whatever is of another type.
    init(members: [String: Set<String>]?) { self.members = members }

    /// A payload, as JSONSerialization gives it, with the marked members of its type covered. Of an event that a newer release has written, or in a version that
    /// is no longer listed, nobody here knows where a person's data stands: the whole payload is covered.
    func covering(_ payload: Any, of type: String) -> Any {
        guard let members else { return payload }
        guard let marked = members[type] else { return Self.cover }
        return marked.reduce(payload) { Self.cover($0, $1.split(separator: "/")[...]) }
    }

    private static func cover(_ value: Any, _ path: ArraySlice<Substring>) -> Any {
        guard let step = path.first else { return cover }
        if step == "*", let elements = value as? [Any] { return elements.map { cover($0, path.dropFirst()) } }
        guard var object = value as? [String: Any], let member = object[String(step)] else { return value }
        object[String(step)] = cover(member, path.dropFirst())
        return object
    }
}
