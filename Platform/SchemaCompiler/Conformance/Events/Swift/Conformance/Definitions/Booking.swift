// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// One movement of money in an account, as a statement lists it.
public struct Booking: Hashable, Sendable {
    /// The booking's id.
    public var bookingId: String
    /// When the money moved.
    public var bookedAt: Timestamp
    /// What moved it.
    public var kind: Kind
    /// How much, in cents.
    public var amount: Int64
    /// How much there was afterwards, in cents.
    public var balance: Int64
    /// The other account, where there is one.
    public var counterparty: String?
    /// What it was for, on a single line.
    public var text: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        bookingId: String,
        bookedAt: Timestamp,
        kind: Kind,
        amount: Int64,
        balance: Int64,
        counterparty: String? = nil,
        text: String
    ) {
        self.bookingId = bookingId
        self.bookedAt = bookedAt
        self.kind = kind
        self.amount = amount
        self.balance = balance
        self.counterparty = counterparty
        self.text = text
    }

    /// What moved it.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case deposit, withdrawal, credit, debit, refund
    }
}

extension Booking: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.bookingId = try members.string("bookingId", .uuid)
        self.bookedAt = try members.converted("bookedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.kind = try members.value("kind")
        self.amount = try members.integer("amount", in: 1...1000000000000)
        self.balance = try members.integer("balance")
        self.counterparty = try members.optionalString("counterparty", .uuid)
        self.text = try members.string("text", Self.textRules)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("bookingId", bookingId)
        writer.member("bookedAt") { bookedAt.append(to: &$0) }
        writer.member("kind", kind)
        writer.member("amount", amount)
        writer.member("balance", balance)
        if let counterparty { writer.member("counterparty", counterparty) }
        writer.member("text", text)
        writer.endObject()
    }

    private static let textRules = JSONStringRules(minLength: 1, maxLength: 140, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
}

extension Booking.Kind: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of deposit, withdrawal, credit, debit, refund")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
