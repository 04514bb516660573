/// The CloudEvents type of a message: `tributary.<context>.<Name>.v<version>`.
public struct MessageType: Hashable, Sendable, CustomStringConvertible {
    public let context: String
    /// The name without context and version, as in `UserRegistered`.
    public let name: String
    public let version: Int
    /// Which rules the payload follows: a URN with the fingerprint of the type's schema, as it stands in `ce-dataschema`; nil for a type that has none.
    public let dataSchema: String?
    /// The whole text, as it stands in `ce-type`.
    public let description: String

    public init(context: String, name: String, version: Int, dataSchema: String? = nil) {
        self.context = context
        self.name = name
        self.version = version
        self.dataSchema = dataSchema
        description = "tributary.\(context).\(name).v\(version)"
    }
}
