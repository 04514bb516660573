// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// Whether the person has signed in from this device before. Failures elsewhere do not slow it down.
public enum Device: String, Hashable, Sendable, CaseIterable {
    case trusted
}

extension Device: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of trusted")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
