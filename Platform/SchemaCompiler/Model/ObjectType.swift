/// An object with named members: a message, a view's document, a request's body, or a part of one.
struct ObjectType: Sendable {
    /// What the type is called in code: `UserRegistered`, and `UserRegisteredV1` for a version that is not the newest.
    let name: String
    let section: Schema.Section
    let description: String
    /// What the message is called in its CloudEvents type, whatever its version.
    let messageName: String
    /// The version of a message, part of its CloudEvents type.
    let version: Int
    /// The older versions of a message that may still stand in a stream, oldest first.
    let previous: [ObjectType]
    /// In the order of the file, which is the order in which they are written.
    let properties: [Property]
    /// Whether members that are not named here are refused.
    let isClosed: Bool
    /// For commands: whom they are addressed to.
    let target: Target?

    /// The type and its older versions, newest first.
    var versions: [ObjectType] { [self] + previous.reversed() }

    /// Whether the type is a message, which has a version and goes through streams.
    var isMessage: Bool { section == .commands || section == .events }

    /// Whether it is an older version of a message.
    var isPrevious: Bool { name != messageName }

    /// The CloudEvents type of a message.
    func messageType(in context: String) -> String { "tributary.\(context).\(messageName).v\(version)" }

    /// The kind of entity that decides, and the property that holds its id.
    struct Target: Sendable {
        let entity: String
        let property: String
    }
}
