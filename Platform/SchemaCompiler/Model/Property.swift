/// A named member of an object.
struct Property: Sendable {
    let name: String
    /// Its own description, or else that of the definition it refers to.
    let description: String
    /// Whether the file describes it at this place, beside a reference.
    let hasOwnDescription: Bool
    let isRequired: Bool
    let type: ValueType
    /// Where the value is personal or secret: whose it is.
    let mark: Mark?
}
