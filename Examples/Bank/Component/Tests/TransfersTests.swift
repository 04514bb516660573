import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

@Suite struct TransfersTests {
    private static let process = ExpireTransfer(transferId: Controls.transferId).address

    /// A step in a form that can be compared.
    private func words(_ step: ReactionStep) -> String {
        switch step {
        case .issue(let command): "issue \(command)"
        case .schedule(let deadline): "schedule \(deadline.name) \(deadline.command) at \(deadline.time)"
        case .cancel(let name, let address): "cancel \(name) of \(address)"
        }
    }

    /// A second before the deadline, where nothing else is said.
    private func steps(after event: BankEvent, at time: Timestamp = Controls.expiresAt.advanced(bySeconds: -1)) async throws -> [String] {
        let recorded = Recorded(event, of: Self.process, at: Position(sequence: 1), time: time)
        return Transfers().react(to: recorded, StillEntities([:])).map(words)
    }

    private func schedule(_ command: some Command) -> String { "schedule expiry \(command) at \(Controls.expiresAt)" }
    private var cancellation: String { "cancel expiry of bank/transfer/\(Controls.transferId)" }

    @Test func `a transfer that is started asks for its debit, and sets its deadline first`() async throws {
        #expect(
            try await steps(after: .transferStarted(Controls.transferStarted)) == [
                schedule(Controls.expireTransfer), "issue \(Controls.debitAccount)",
            ])
    }

    @Test(arguments: [0, 1] as [Int64]) func `a transfer that is started after its deadline expires, and no account is asked`(
        seconds: Int64
    )
        async throws
    {
        let late = Controls.expiresAt.advanced(bySeconds: seconds)
        #expect(try await steps(after: .transferStarted(Controls.transferStarted), at: late) == ["issue \(Controls.expireTransfer)"])
    }

    @Test func `a transfer without an end sets no deadline and cancels none`() async throws {
        let id = Controls.transferId
        let started = TransferStarted(transferId: id, from: Controls.accountId, to: Controls.otherAccountId, amount: Controls.amount)
        #expect(try await steps(after: .transferStarted(started)) == ["issue \(Controls.debitAccount)"])
        let debited = TransferDebited(transferId: id, to: Controls.otherAccountId, amount: Controls.amount)
        #expect(try await steps(after: .transferDebited(debited)) == ["issue \(Controls.creditAccount)"])
        #expect(try await steps(after: .transferRefused(TransferRefused(transferId: id, reason: .accountClosed))) == [])
    }

    @Test func `a transfer that was debited asks for its credit and can no longer expire`() async throws {
        #expect(try await steps(after: .transferDebited(Controls.transferDebited)) == ["issue \(Controls.creditAccount)", cancellation])
    }

    @Test func `a transfer that was refused can no longer expire`() async throws {
        #expect(try await steps(after: .transferRefused(Controls.transferRefused)) == [cancellation])
    }

    @Test func `a transfer that goes back asks for its refund`() async throws {
        #expect(try await steps(after: .refundStarted(Controls.refundStarted)) == ["issue \(Controls.refundAccount)"])
    }

    @Test(
        arguments: [
            (.accountDebited(Controls.accountDebited), Controls.noteDebited),
            (.debitRefused(Controls.debitRefused), Controls.noteDebitRefused),
            (.accountCredited(Controls.accountCredited), Controls.noteCredited),
            (.creditRefused(Controls.creditRefused), Controls.noteCreditRefused),
            (.accountRefunded(Controls.accountRefunded), Controls.noteRefunded),
        ] as [(BankEvent, any Command)])
    func `what an account has done is told to its transfer`(event: BankEvent, command: any Command) async throws {
        #expect(try await steps(after: event) == ["issue \(command)"])
        #expect(command.address == Self.process)
    }

    @Test(arguments: [
        BankEvent.transferCompleted(Controls.transferCompleted), .transferExpired(Controls.transferExpired),
        .transferRefunded(Controls.transferRefunded), .accountOpened(Controls.accountOpened), .moneyDeposited(Controls.moneyDeposited),
        .moneyWithdrawn(Controls.moneyWithdrawn), .accountClosed(Controls.accountClosed),
    ])
    func `nothing follows from what is no step of a transfer, or its last`(event: BankEvent) async throws {
        #expect(try await steps(after: event) == [])
    }
}
