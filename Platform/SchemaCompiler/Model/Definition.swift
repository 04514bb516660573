/// A type below `$defs`, which others refer to by name.
struct Definition: Sendable {
    let name: String
    let description: String
    let type: Kind

    enum Kind: Sendable {
        /// A struct of its own.
        case object(ObjectType)
        /// An enum of its own.
        case enumeration([String])
        /// A value whose rules are shared; it has no Swift type of its own.
        case value(ValueType)
    }
}
