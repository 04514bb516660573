// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// How a person has shown who they are, by a password or through another service.
public enum AuthenticationMethod: String, Hashable, Sendable, CaseIterable {
    case password, external
}

extension AuthenticationMethod: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of password, external")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
