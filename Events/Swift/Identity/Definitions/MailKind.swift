// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// What a mail is about.
public enum MailKind: String, Hashable, Sendable, CaseIterable {
    case emailVerification, emailChangeNotice, passwordReset, passwordChangedNotice, accountLockedNotice, invite
}

extension MailKind: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of emailVerification, emailChangeNotice, passwordReset, passwordChangedNotice, accountLockedNotice, invite")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
