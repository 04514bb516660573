public import BankEvents

/// Where the money is, as the events alone say it: written without a line of the component, for tests to judge it by.
public struct MoneyLedger: Sendable, Equatable {
    public private(set) var balances: [String: Int64] = [:]
    /// What has left one account for a transfer and arrived nowhere; never negative.
    public private(set) var inFlight: [String: Int64] = [:]
    public private(set) var paidIn: Int64 = 0
    public private(set) var paidOut: Int64 = 0
    /// How often money was moved for each transfer, in either direction.
    public private(set) var debits: [String: Int] = [:]
    public private(set) var credits: [String: Int] = [:]
    public private(set) var refunds: [String: Int] = [:]

    public init() {}

    public mutating func book(_ event: BankEvent) {
        switch event {
        case .moneyDeposited(let event):
            paidIn += event.amount
            balances[event.accountId, default: 0] += event.amount
        case .moneyWithdrawn(let event):
            paidOut += event.amount
            balances[event.accountId, default: 0] -= event.amount
        case .accountDebited(let event):
            balances[event.accountId, default: 0] -= event.amount
            inFlight[event.transferId, default: 0] += event.amount
            debits[event.transferId, default: 0] += 1
        case .accountCredited(let event):
            balances[event.accountId, default: 0] += event.amount
            inFlight[event.transferId, default: 0] -= event.amount
            credits[event.transferId, default: 0] += 1
        case .accountRefunded(let event):
            balances[event.accountId, default: 0] += event.amount
            inFlight[event.transferId, default: 0] -= event.amount
            refunds[event.transferId, default: 0] += 1
        default: break
        }
    }

    /// What is wrong with it at any moment; nil where nothing is.
    public var fault: String? {
        if let account = balances.first(where: { $0.value < 0 }) { return "account \(account.key) owes \(-account.value)" }
        if let transfer = inFlight.first(where: { $0.value < 0 }) { return "transfer \(transfer.key) has made \(-transfer.value)" }
        if let transfer = debits.first(where: { $0.value > 1 }) { return "transfer \(transfer.key) was debited \(transfer.value) times" }
        let held = balances.values.reduce(0, +) + inFlight.values.reduce(0, +)
        return held == paidIn - paidOut ? nil : "there are \(held), and \(paidIn - paidOut) were paid in"
    }

    /// What is wrong with it when nothing is under way any more; nil where nothing is.
    public var faultAtRest: String? {
        fault ?? inFlight.first { $0.value != 0 }.map { "transfer \($0.key) has lost \($0.value)" }
    }
}
