// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

internal import JSON

/// What the definitions of the context conformance say about strings.
enum ConformanceRules {
    /// A short text on one line.
    static let label = JSONStringRules(minLength: 1, maxLength: 9, pattern: #"^[^\x00-\x1F\u2028\u2029]*$"#)
}
