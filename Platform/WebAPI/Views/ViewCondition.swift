/// A member at the document's root that must have the value.
public struct ViewCondition: Hashable, Sendable {
    public let member: String
    public let value: String

    public init(member: String, value: String) {
        self.member = member
        self.value = value
    }
}
