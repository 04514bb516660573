/// An object with named members: a message, a view's document, a request's body, or a part of one.
struct ObjectType: Sendable {
    let name: String
    let section: Schema.Section
    let description: String
    /// The version of a message, part of its CloudEvents type.
    let version: Int
    /// In the order of the file, which is the order in which they are written.
    let properties: [Property]
    /// Whether members that are not named here are refused.
    let isClosed: Bool
    /// For commands: whom they are addressed to.
    let target: Target?

    /// The kind of entity that decides, and the property that holds its id.
    struct Target: Sendable {
        let entity: String
        let property: String
    }
}
