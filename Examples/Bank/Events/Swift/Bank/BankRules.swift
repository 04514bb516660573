// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

internal import JSON

/// What the definitions of the context bank say about strings.
enum BankRules {
    /// Whose account it is, on a single line.
    static let owner = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
}
