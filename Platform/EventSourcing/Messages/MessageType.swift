/// The CloudEvents type of a message: `tributary.<context>.<Name>.v<version>`.
public struct MessageType: Hashable, Sendable, CustomStringConvertible {
    public let context: String
    /// The name without context and version, as in `UserRegistered`.
    public let name: String
    public let version: Int
    /// The whole text, as it stands in `ce-type`.
    public let description: String

    public init(context: String, name: String, version: Int) {
        self.context = context
        self.name = name
        self.version = version
        description = "tributary.\(context).\(name).v\(version)"
    }
}
