// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import JSON

/// A size.
public enum Size: String, Hashable, Sendable, CaseIterable {
    case small, medium, extraLarge
}

extension Size: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of small, medium, extraLarge")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
