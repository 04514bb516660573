import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

/// What people do with their accounts.
@Suite struct AccountDecisionTests {
    private typealias Past = Controls.Accounts
    private let id = Controls.accountId

    private func open(after past: [BankEvent]) -> Decision<BankEvent> {
        OpenAccountHandler().decide(Controls.openAccount, Account(folding: past), ())
    }

    private func deposit(_ amount: Int64, after past: [BankEvent]) -> Decision<BankEvent> {
        DepositHandler().decide(Deposit(accountId: id, amount: amount), Account(folding: past), ())
    }

    private func withdraw(_ amount: Int64, after past: [BankEvent]) -> Decision<BankEvent> {
        WithdrawHandler().decide(Withdraw(accountId: id, amount: amount), Account(folding: past), ())
    }

    /// With the transfer, where the account has paid for one, in the state it has after `transfer`.
    private func close(after past: [BankEvent], transfer: [BankEvent] = []) async throws -> Decision<BankEvent> {
        let entities = StillEntities(["transfer.\(Controls.transferId)": transfer])
        let account = Account(folding: past)
        let facts = try await CloseAccountHandler().gather(for: Controls.closeAccount, account, entities)
        return CloseAccountHandler().decide(Controls.closeAccount, account, facts)
    }

    @Test func `an account is opened`() { #expect(open(after: Past.absent) == .accepted(.accountOpened(Controls.accountOpened))) }

    @Test(arguments: [Past.empty, Past.closed]) func `an id is used once`(past: [BankEvent]) {
        #expect(open(after: past) == .rejected(.accountExists))
    }

    @Test func `an account that was asked for money before it was opened can be opened`() {
        #expect(open(after: [.debitRefused(Controls.debitRefused)]) == .accepted(.accountOpened(Controls.accountOpened)))
    }

    @Test func `money is paid in`() {
        #expect(deposit(7, after: Past.filled) == .accepted(.moneyDeposited(MoneyDeposited(accountId: id, amount: 7))))
    }

    @Test func `nothing is paid into an account that nobody has`() { #expect(deposit(7, after: Past.absent) == .rejected(.accountUnknown)) }

    @Test func `nothing is paid into a closed account`() { #expect(deposit(7, after: Past.closed) == .rejected(.accountClosed)) }

    @Test func `an account is filled to its limit and not beyond`() {
        let most: Int64 = 1_000_000_000_000
        let full = Past.empty + Array(repeating: .moneyDeposited(MoneyDeposited(accountId: id, amount: most)), count: 1_000)
        #expect(Account(folding: full).balance == Account.highestBalance)
        #expect(deposit(1, after: full) == .rejected(.balanceTooHigh))
        let almost = full + [.moneyWithdrawn(MoneyWithdrawn(accountId: id, amount: 1))]
        #expect(deposit(1, after: almost) == .accepted(.moneyDeposited(MoneyDeposited(accountId: id, amount: 1))))
        #expect(deposit(2, after: almost) == .rejected(.balanceTooHigh))
    }

    @Test func `money is paid out, to the last cent`() {
        #expect(withdraw(Controls.amount, after: Past.filled) == .accepted(.moneyWithdrawn(Controls.moneyWithdrawn)))
    }

    @Test func `no more is paid out than is there`() {
        #expect(withdraw(Controls.amount + 1, after: Past.filled) == .rejected(.insufficientFunds))
    }

    @Test func `nothing is paid out of an account that nobody has`() {
        #expect(withdraw(7, after: Past.absent) == .rejected(.accountUnknown))
    }

    @Test func `nothing is paid out of a closed account`() { #expect(withdraw(7, after: Past.closed) == .rejected(.accountClosed)) }

    @Test func `an empty account is closed`() async throws {
        #expect(try await close(after: Past.empty) == .accepted(.accountClosed(Controls.accountClosed)))
    }

    @Test func `an account with money in it is not closed`() async throws {
        #expect(try await close(after: Past.filled) == .rejected(.accountNotEmpty))
    }

    @Test func `an account that nobody has is not closed`() async throws {
        #expect(try await close(after: Past.absent) == .rejected(.accountUnknown))
    }

    @Test func `a closed account stays closed`() async throws { #expect(try await close(after: Past.closed) == .accepted([])) }

    @Test(arguments: [
        Controls.Transfers.started, Controls.Transfers.debited, Controls.Transfers.expired, Controls.Transfers.refused,
        Controls.Transfers.refunding,
    ])
    func `an account that money may come back to is not closed`(transfer: [BankEvent]) async throws {
        #expect(try await close(after: Past.debited, transfer: transfer) == .rejected(.transfersUnderWay))
    }

    @Test func `an account whose money has arrived is closed`() async throws {
        let decision = try await close(after: Past.debited, transfer: Controls.Transfers.completed)
        #expect(decision == .accepted(.accountClosed(Controls.accountClosed)))
    }
}
