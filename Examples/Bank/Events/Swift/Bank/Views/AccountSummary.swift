// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An account as its owner sees it; the document of the view accounts.
public struct AccountSummary: Hashable, Sendable {
    /// The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
    public var accountId: String
    /// Whose account it is, on a single line.
    public var owner: String
    /// Whether money can move.
    public var status: Status
    /// How much there is, in cents.
    public var balance: Int64
    /// How often money has moved, in or out.
    public var movements: Int64
    /// When the account was opened.
    public var openedAt: Timestamp
    /// When money last moved, or the account was opened or closed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        accountId: String,
        owner: String,
        status: Status,
        balance: Int64,
        movements: Int64,
        openedAt: Timestamp,
        changedAt: Timestamp
    ) {
        self.accountId = accountId
        self.owner = owner
        self.status = status
        self.balance = balance
        self.movements = movements
        self.openedAt = openedAt
        self.changedAt = changedAt
    }

    /// Whether money can move.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case `open`, closed
    }
}

extension AccountSummary: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["owner": "accountId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("accountId", accountId),
            ("owner", owner),
            ("status", status),
            ("balance", balance),
            ("movements", movements),
            ("openedAt", openedAt),
            ("changedAt", changedAt)
        ])
    }
}

extension AccountSummary: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.accountId = try members.string("accountId", .uuid)
        self.owner = try members.string("owner", BankRules.owner)
        self.status = try members.value("status")
        self.balance = try members.integer("balance")
        self.movements = try members.integer("movements")
        self.openedAt = try members.converted("openedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", accountId)
        writer.member("owner", owner)
        writer.member("status", status)
        writer.member("balance", balance)
        writer.member("movements", movements)
        writer.member("openedAt") { openedAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}

extension AccountSummary.Status: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of open, closed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
