// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A transfer and how far it has come; the document of the view transfers.
public struct TransferSummary: Hashable, Sendable {
    /// The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request.
    public var transferId: String
    /// The account that pays.
    public var from: String
    /// The account that is paid.
    public var to: String
    /// An amount of money in cents.
    public var amount: Int64
    /// How far it has come. It is over with completed, refused, expired and refunded.
    public var status: Status
    /// Why the money does not arrive, where that is so.
    public var reason: RefusalReason?
    /// When the transfer is off unless the money has left the account by then.
    public var expiresAt: Timestamp?
    /// When the transfer was asked for.
    public var startedAt: Timestamp
    /// When it last came a step further.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        transferId: String,
        from: String,
        to: String,
        amount: Int64,
        status: Status,
        reason: RefusalReason? = nil,
        expiresAt: Timestamp? = nil,
        startedAt: Timestamp,
        changedAt: Timestamp
    ) {
        self.transferId = transferId
        self.from = from
        self.to = to
        self.amount = amount
        self.status = status
        self.reason = reason
        self.expiresAt = expiresAt
        self.startedAt = startedAt
        self.changedAt = changedAt
    }

    /// How far it has come. It is over with completed, refused, expired and refunded.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case started, debited, completed, refused, expired, refunding, refunded
    }
}

extension TransferSummary: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.transferId = try members.string("transferId", .uuid)
        self.from = try members.string("from", .uuid)
        self.to = try members.string("to", .uuid)
        self.amount = try members.integer("amount", in: 1...1000000000000)
        self.status = try members.value("status")
        self.reason = try members.optionalValue("reason")
        self.expiresAt = try members.optionalConverted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.startedAt = try members.converted("startedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("transferId", transferId)
        writer.member("from", from)
        writer.member("to", to)
        writer.member("amount", amount)
        writer.member("status", status)
        if let reason { writer.member("reason", reason) }
        if let expiresAt { writer.member("expiresAt") { expiresAt.append(to: &$0) } }
        writer.member("startedAt") { startedAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}

extension TransferSummary.Status: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of started, debited, completed, refused, expired, refunding, refunded")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
