// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// What has moved in an account between two moments; a long document, with which codecs are measured.
public struct AccountStatement: Hashable, Sendable {
    /// An id, a UUID in lower case.
    public var accountId: String
    /// Whose account it is, on a single line.
    public var owner: String
    /// The moment it begins at.
    public var from: Timestamp
    /// The moment it ends before.
    public var to: Timestamp
    /// How much there was at its beginning, in cents.
    public var openingBalance: Int64
    /// How much there was at its end, in cents.
    public var closingBalance: Int64
    /// What the account bears in a year, as a share of the balance.
    public var interestRate: Double
    /// Every movement, the oldest first.
    public var bookings: [Booking]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        accountId: String,
        owner: String,
        from: Timestamp,
        to: Timestamp,
        openingBalance: Int64,
        closingBalance: Int64,
        interestRate: Double,
        bookings: [Booking]
    ) {
        self.accountId = accountId
        self.owner = owner
        self.from = from
        self.to = to
        self.openingBalance = openingBalance
        self.closingBalance = closingBalance
        self.interestRate = interestRate
        self.bookings = bookings
    }
}

extension AccountStatement: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.owner = try members.string("owner", Self.ownerRules)
        self.from = try members.converted("from", "an RFC 3339 date-time") { Timestamp($0) }
        self.to = try members.converted("to", "an RFC 3339 date-time") { Timestamp($0) }
        self.openingBalance = try members.integer("openingBalance")
        self.closingBalance = try members.integer("closingBalance")
        self.interestRate = try members.number("interestRate", in: 0.0...1.0)
        self.bookings = try members.array("bookings", count: 0...1000) { (element) throws(JSONError) in try Booking(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("owner", owner)
        writer.member("from") { from.append(to: &$0) }
        writer.member("to") { to.append(to: &$0) }
        writer.member("openingBalance", openingBalance)
        writer.member("closingBalance", closingBalance)
        writer.member("interestRate", interestRate)
        writer.member("bookings", bookings) { element, writer in writer.value(element) }
        writer.endObject()
    }

    private static let ownerRules = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
}
