import BankEvents
import EventSourcing
import Foundation
import Testing

@testable import BankComponent

/// What is written down of an entity is all of it.
@Suite struct SnapshotTests {
    private func again<State: Entity>(_ state: State) throws -> State {
        try JSONDecoder().decode(State.self, from: JSONEncoder().encode(state))
    }

    @Test func `an account is read back as it was written down, with what it remembers and in that order`() throws {
        let credits = (0..<100).map { BankEvent.accountCredited(AccountCredited(accountId: "a", transferId: "\($0)", amount: 1)) }
        let account = Account(folding: Controls.Accounts.debited + credits)
        #expect(try again(account) == account)
        #expect(try again(account).transfers.toLookAfter == account.transfers.toLookAfter)
    }

    @Test(arguments: Controls.Transfers.all) func `a transfer is read back as it was written down`(past: [BankEvent]) throws {
        #expect(try again(Transfer(folding: past)) == Transfer(folding: past))
    }
}
