// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import JSON

/// Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it.
public enum RefusalReason: String, Hashable, Sendable, CaseIterable {
    case accountUnknown, accountClosed, insufficientFunds, balanceTooHigh, tooManyTransfers, tooLate
}

extension RefusalReason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of accountUnknown, accountClosed, insufficientFunds, balanceTooHigh, tooManyTransfers, tooLate")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
