/// A generated type with members that the schema marks as a person's data (`x-personal`).
///
/// Whatever turns such a value into text without asking for its JSON, as logs, errors and interpolation do, shows that the member is there and not what it
/// holds.
public protocol PersonalDataHolder: CustomReflectable, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    /// The personal members by name, and the member that holds the id of the person whom each belongs to.
    static var personalMembers: [String: String] { get }
}

extension PersonalDataHolder {
    /// A mirror of these members in which the personal ones are covered; absent ones are left out.
    public func redactedMirror(_ members: [(name: String, value: Any)]) -> Mirror {
        let children = members.compactMap { name, value -> (label: String?, value: Any)? in
            let mirror = Mirror(reflecting: value)
            if mirror.displayStyle == .optional, mirror.children.isEmpty { return nil }
            return (name, Self.personalMembers[name] == nil ? value : Redacted())
        }
        return Mirror(self, children: children, displayStyle: .struct)
    }

    public var description: String {
        let members = customMirror.children.map { child -> String in
            let value = Mirror(reflecting: child.value)
            let plain = value.displayStyle == .optional ? value.children.first?.value ?? child.value : child.value
            return "\(child.label ?? ""): \(plain)"
        }
        return "\(Self.self)(\(members.joined(separator: ", ")))"
    }

    public var debugDescription: String { description }
}

/// What stands in the place of a person's data.
private struct Redacted: CustomStringConvertible, CustomDebugStringConvertible {
    var description: String { "‹personal›" }
    var debugDescription: String { description }
}
