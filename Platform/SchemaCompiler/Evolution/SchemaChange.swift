/// One difference between two versions of a vocabulary, and whether anybody who relies on the older one would notice.
public struct SchemaChange: Hashable, Sendable {
    /// The schema file, from the root of the project.
    public let file: String
    /// What kind of type has changed: `command`, `event`, `view`, `request`; `context` where it is the whole file.
    public let kind: String
    /// The type, as in `UserRegistered v1`; the context's name where it is the whole file.
    public let type: String
    /// The place in the type's payload as JSON Pointer with `*` for every element of an array; empty for the type itself.
    public let pointer: String
    public let isBreaking: Bool
    /// What has changed, and whom it breaks or why it does not.
    public let reason: String
}
