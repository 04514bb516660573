/// The messages of `codec` as one would write them for Foundation's coders: the same members, no rules.
///
/// Foundation is favoured: its date-times stay strings in both directions, and it checks nothing but types.
enum CodableTwins {
    struct UserModified: Codable {
        var userId: String
        var firstName: String?
        var lastName: String?
        var picture: String?
        var locale: String?
    }

    struct AccountStatement: Codable {
        var accountId: String
        var owner: String
        var from: String
        var to: String
        var openingBalance: Int64
        var closingBalance: Int64
        var interestRate: Double
        var bookings: [Booking]
    }

    struct Booking: Codable {
        var bookingId: String
        var bookedAt: String
        var kind: Kind
        var amount: Int64
        var balance: Int64
        var counterparty: String?
        var text: String

        enum Kind: String, Codable {
            case deposit, withdrawal, credit, debit, refund
        }
    }
}
