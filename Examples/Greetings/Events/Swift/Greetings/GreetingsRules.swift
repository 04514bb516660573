// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

internal import JSON

/// What the definitions of the context greetings say about strings.
enum GreetingsRules {
    /// How the person wants to be called, on a single line.
    static let name = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// A greeting, on a single line.
    static let words = JSONStringRules(minLength: 1, maxLength: 200, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
}
