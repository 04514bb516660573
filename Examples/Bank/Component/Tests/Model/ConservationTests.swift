import BankComponent
import BankEvents
import EventSourcing
import PlatformTesting
import Testing

/// No money is ever made or lost, whatever the network does.
@Suite struct ConservationTests {
    private static let accounts = (0..<3).map { "account-\($0)" }
    private static let transfers = 400
    /// Opened while transfers that are about them are under way: what was refused a moment ago could be taken now.
    private static let late = (0..<transfers / 20).map { "account-late-\($0)" }

    @Test(arguments: 0..<8)
    func `money is conserved at every moment, and at rest none is on its way`(_ round: Int) async throws {
        let seed = TestSeed.next(round: round)
        let model = BankModel(seed: seed)
        try await play(model, SplitMix64(state: seed ^ 0xBA17))
        let ledger = await model.ledger
        #expect(await model.fault == nil, "seed \(seed)")
        #expect(ledger.faultAtRest == nil, "seed \(seed)")
        for id in Self.accounts + Self.late {
            let account = await model.state(Account.self, id)
            #expect(account.balance == ledger.balances[id] ?? 0, "\(id), seed \(seed)")
            if account.status == .closed { #expect(account.balance == 0, "\(id) is closed, seed \(seed)") }
        }
        for number in 0..<Self.transfers { await judge("transfer-\(number)", model, ledger, seed) }

        // The promise would be worth little if none of this had happened.
        #expect(await model.conflicts > 0, "seed \(seed)")
        #expect(await model.repetitions > 0, "seed \(seed)")
        #expect(await model.forgotten > 0, "seed \(seed)")
        for reason in [RefusalReason.insufficientFunds, .accountClosed, .accountUnknown, .tooLate] {
            #expect(await model.refusals[reason] != nil, "\(reason), seed \(seed)")
        }
    }

    @Test func `all that was ever said, said once more, moves nothing`() async throws {
        let seed = TestSeed.next()
        let model = BankModel(seed: seed)
        try await play(model, SplitMix64(state: seed ^ 0xBA17))
        let before = await model.ledger
        await model.repeatEverything()
        #expect(await model.fault == nil, "seed \(seed)")
        #expect(await model.ledger == before, "seed \(seed)")
    }

    /// People open, fill, empty and close accounts and move money between them, while messages are under way; then all is left to come to rest.
    private func play(_ model: BankModel, _ generator: SplitMix64) async throws {
        var random = generator
        for id in Self.accounts {
            await model.ask(OpenAccount(accountId: id, owner: id))
            await model.ask(Deposit(accountId: id, amount: .random(in: 1...5_000, using: &random)))
        }
        for number in 0..<Self.transfers {
            for _ in 0..<Int.random(in: 0..<60, using: &random) { await model.step() }
            let late = Self.late[number / 20]
            let from = (Self.accounts + [late]).randomElement(using: &random)!
            let to = (Self.accounts + [late]).filter { $0 != from }.randomElement(using: &random)!
            // None, one that will come, and now and then one that has passed.
            let expiresAt = Bool.random(using: &random) ? nil : Timestamp(microseconds: number % 20 == 0 ? 0 : 1)
            await model.ask(
                StartTransfer(
                    transferId: "transfer-\(number)", from: from, to: to, amount: .random(in: 1...800, using: &random),
                    expiresAt: expiresAt))
            if number % 10 == 9 { try await disturb(model, &random) }
            if number == Self.transfers / 2 { await close(Self.accounts[0], model) }
            if number % 20 == 10 { await model.ask(OpenAccount(accountId: late, owner: late)) }
        }
        await model.settle()
    }

    private func disturb(_ model: BankModel, _ random: inout SplitMix64) async throws {
        let id = Self.accounts.randomElement(using: &random)!
        let amount = Int64.random(in: 1...1_000, using: &random)
        await model.ask(
            Bool.random(using: &random) ? Deposit(accountId: id, amount: amount) : Withdraw(accountId: id, amount: amount) as any Command)
    }

    /// Takes everything out and closes it, if nothing is under way from it; else nobody may close it.
    private func close(_ id: String, _ model: BankModel) async {
        for _ in 0..<200 where await model.state(Account.self, id).status == .open {
            let balance = await model.state(Account.self, id).balance
            if balance > 0 { await model.ask(Withdraw(accountId: id, amount: balance)) }
            await model.ask(CloseAccount(accountId: id))
            for _ in 0..<20 { await model.step() }
        }
    }

    /// Every transfer is over, and its money is where its state says.
    private func judge(_ id: String, _ model: BankModel, _ ledger: MoneyLedger, _ seed: UInt64) async {
        let moved = [ledger.debits[id] ?? 0, ledger.credits[id] ?? 0, ledger.refunds[id] ?? 0]
        let status = await model.state(Transfer.self, id).status
        switch status {
        case .completed: #expect(moved == [1, 1, 0], "\(id), seed \(seed)")
        case .refunded: #expect(moved == [1, 0, 1], "\(id), seed \(seed)")
        case .refused, .expired: #expect(moved == [0, 0, 0], "\(id), seed \(seed)")
        default: Issue.record("\(id) is not over: \(status), seed \(seed)")
        }
    }
}
