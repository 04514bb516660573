import ConformanceEvents
import EventSourcing

extension Samples {
    /// A statement of so many bookings: about 200 bytes for each, and 300 beside them.
    static func statement(bookings count: Int) -> AccountStatement {
        let texts = ["Rent, November", "Müller & Söhne, invoice 2026-1187", "Salary", "Groceries \"Zum Eck\"", "Transfer to savings"]
        var balance: Int64 = 120_000
        let bookings = (0..<count).map { index in
            let amount = Int64(1_000 + index * 7_919 % 249_000)
            balance += index.isMultiple(of: 2) ? amount : -amount
            return Booking(
                bookingId: user(1_000 + index), bookedAt: time.advanced(bySeconds: Int64(index) * 3_601),
                kind: Booking.Kind.allCases[index % 5],
                amount: amount, balance: balance, counterparty: index.isMultiple(of: 3) ? nil : user(index),
                text: texts[index % texts.count])
        }
        return AccountStatement(
            accountId: user(1), owner: "Augusta Ada King", from: time, to: time.advanced(bySeconds: 2_592_000), openingBalance: 120_000,
            closingBalance: balance, interestRate: 0.0125, bookings: bookings)
    }
}
