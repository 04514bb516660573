import BankEvents
import EventSourcing

extension Account {
    /// Why this account can take part in nothing; nil where it can.
    var refusal: RefusalReason? {
        switch status {
        case .absent: .accountUnknown
        case .closed: .accountClosed
        case .open: nil
        }
    }

    /// Why the amount cannot leave; nil where it can.
    func refusal(toPay amount: Int64) -> RefusalReason? {
        refusal ?? (balance < amount ? .insufficientFunds : nil)
    }

    /// Why the amount cannot come in; nil where it can.
    func refusal(toTake amount: Int64) -> RefusalReason? {
        refusal ?? (balance > Self.highestBalance - amount ? .balanceTooHigh : nil)
    }
}
