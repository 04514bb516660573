// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// Why a session ended, because the person signed out, somebody took it away, or an old refresh token was shown.
public enum RevocationReason: String, Hashable, Sendable, CaseIterable {
    case signedOut, revoked, reuseDetected
}

extension RevocationReason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of signedOut, revoked, reuseDetected")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
