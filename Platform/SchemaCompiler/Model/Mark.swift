/// Why a member is covered wherever its value is shown, as `x-personal` or `x-secret` says.
enum Mark: Hashable, Sendable {
    /// The data of a person whose id stands in this property of the same object.
    case person(String)
    /// The data of whoever asks, whose id stands in the envelope of the command, or is the request's.
    case caller
    /// What must not be shown and belongs to nobody who could be named here: passwords, tokens.
    case secret

    /// What `x-personal` says for whoever asks. No property can be called so.
    static let callerWord = "$caller"

    /// The mark as every language's metadata have it; `property` is what the language calls a property of the schema.
    func word(_ property: (String) -> String = { $0 }) -> String {
        switch self {
        case .person(let name): property(name)
        case .caller: Self.callerWord
        case .secret: "$secret"
        }
    }
}
