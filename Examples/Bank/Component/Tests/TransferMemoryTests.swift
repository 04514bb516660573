import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

@Suite struct TransferMemoryTests {
    private func memory(of count: Int) -> TransferMemory {
        var memory = TransferMemory()
        for number in 0..<count { memory.remember("\(number)", as: .answered) }
        return memory
    }

    /// An account that has so many transfers in memory, and those transfers in one state.
    private func account(with count: Int) -> Account {
        let credits = (0..<count).map { BankEvent.accountCredited(AccountCredited(accountId: "a", transferId: "\($0)", amount: 1)) }
        return Account(folding: Controls.Accounts.filled + credits)
    }

    private func streams(of count: Int, _ past: [BankEvent]) -> [String: [BankEvent]] {
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("transfer.\($0)", past) })
    }

    @Test func `a short memory needs no care`() {
        #expect(memory(of: TransferMemory.roomy - 1).toLookAfter.isEmpty)
        #expect(memory(of: TransferMemory.roomy).toLookAfter.count == TransferMemory.atOnce)
    }

    @Test func `in time all that is remembered is looked after, even where nothing of it can be forgotten`() {
        var memory = memory(of: 100)
        var seen: Set<String> = []
        for number in 100..<200 {
            seen.formUnion(memory.toLookAfter)
            memory.remember("\(number)", as: .answered)
        }
        #expect(seen.isSuperset(of: (0..<100).map(String.init)))
    }

    @Test func `where a part is stuck, the memory stays near to that part`() {
        let stuck = 50
        var memory = memory(of: stuck)
        for number in stuck..<5_000 {
            let settled = memory.toLookAfter.filter { Int($0)! >= stuck }
            memory.remember("\(number)", as: .answered)
            memory.forget(settled)
        }
        #expect(memory.count < 2 * stuck)
        #expect((0..<stuck).allSatisfy { memory["\($0)"] == .answered })
    }

    @Test func `a movement forgets what the transfers say is settled`() async throws {
        let account = account(with: 40)
        var streams = streams(of: 40, Controls.Transfers.completed)
        streams["transfer.\(Controls.transferId)"] = Controls.Transfers.started
        let facts = try await DebitAccountHandler().gather(for: Controls.debitAccount, account, StillEntities(streams))
        #expect(facts.settled == account.transfers.toLookAfter)
        guard case .accepted(let events) = DebitAccountHandler().decide(Controls.debitAccount, account, facts) else {
            Issue.record("the account can pay")
            return
        }
        #expect(Account(folding: Controls.Accounts.filled + [.accountDebited(Controls.accountDebited)]).transfers.count == 1)
        var after = account
        for event in events { after.apply(event) }
        #expect(after.transfers.count == 40 + 1 - TransferMemory.atOnce)
    }

    @Test func `a movement forgets nothing that its transfer does not know yet`() async throws {
        var streams = streams(of: 40, Controls.Transfers.debited)
        streams["transfer.\(Controls.transferId)"] = Controls.Transfers.started
        let facts = try await DebitAccountHandler().gather(for: Controls.debitAccount, account(with: 40), StillEntities(streams))
        #expect(facts.noted == nil)
    }

    @Test func `an account with a full memory pays for no more transfers`() {
        let facts = TransferFacts(transfer: Transfer(folding: Controls.Transfers.started))
        let refused = DebitRefused(accountId: Controls.accountId, transferId: Controls.transferId, reason: .tooManyTransfers)
        #expect(
            DebitAccountHandler().decide(Controls.debitAccount, account(with: TransferMemory.limit), facts)
                == .rejected(.tooManyTransfers, recording: [.debitRefused(refused)]))
        let room = TransferFacts(transfer: facts.transfer, settled: ["7"])
        #expect(DebitAccountHandler().decide(Controls.debitAccount, account(with: TransferMemory.limit), room).events.count == 1)
    }

    @Test func `an account with a full memory answers no credit that it could not remember`() async throws {
        var streams = streams(of: TransferMemory.limit, Controls.Transfers.debited)
        streams["transfer.\(Controls.transferId)"] = Controls.Transfers.debited
        let full = account(with: TransferMemory.limit)
        let entities = StillEntities(streams)
        await #expect(throws: CreditAccountHandler.TooManyUnheard.self) {
            try await CreditAccountHandler().gather(for: Controls.creditAccount, full, entities)
        }
        // One that it has answered already is no news.
        let again = CreditAccount(accountId: Controls.otherAccountId, transferId: "0", amount: Controls.amount)
        let facts = try await CreditAccountHandler().gather(for: again, full, entities)
        #expect(CreditAccountHandler().decide(again, full, facts) == .accepted([]))
    }
}
