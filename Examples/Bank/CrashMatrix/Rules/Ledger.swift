/// What the events say, added up anew: written from the meaning of each event, without a look at how components or aggregators fold them.
struct Ledger {
    struct Account {
        var owner = ""
        var balance: Int64 = 0
        var movements: Int64 = 0
        var isOpen = true
        var openedAt = ""
        var changedAt = ""
    }

    struct Transfer {
        var from = ""
        var to = ""
        var amount: Int64 = 0
        var status = "started"
        var reason: String?
        var expiresAt: String?
        var startedAt = ""
        var changedAt = ""
        /// What became of its money in the accounts.
        var debits = 0
        var credits = 0
        var refunds = 0

        var isOver: Bool { ["completed", "refused", "expired", "refunded"].contains(status) }
        /// Money that has left one account and not come to any.
        var inFlight: Int64 { amount * Int64(debits - credits - refunds) }
    }

    private(set) var accounts: [String: Account] = [:]
    private(set) var transfers: [String: Transfer] = [:]
    private(set) var deposited: Int64 = 0
    private(set) var withdrawn: Int64 = 0
    /// What no bank would book, in words.
    private(set) var faults: [String] = []

    init(_ messages: [RawMessage]) {
        for message in messages {
            for event in message.events { book(event, at: message) }
        }
    }

    private mutating func book(_ event: RawEvent, at message: RawMessage) {
        let data = event.data
        let amount = data["amount"]?.whole ?? 0
        let transfer = data["transferId"]?.text ?? ""
        switch event.type {
        case "AccountOpened":
            if accounts[message.entityID] != nil { faults.append("account \(message.entityID) is opened twice") }
            accounts[message.entityID] = Account(owner: data["owner"]?.text ?? "", openedAt: event.time, changedAt: event.time)
        case "MoneyDeposited":
            deposited += amount
            move(amount, message, event)
        case "MoneyWithdrawn":
            withdrawn += amount
            move(-amount, message, event)
        case "AccountDebited":
            move(-amount, message, event)
            transfers[transfer]?.debits += 1
        case "AccountCredited":
            move(amount, message, event)
            transfers[transfer]?.credits += 1
        case "AccountRefunded":
            move(amount, message, event)
            transfers[transfer]?.refunds += 1
        case "AccountClosed":
            if accounts[message.entityID]?.balance != 0 { faults.append("account \(message.entityID) is closed with money in it") }
            accounts[message.entityID]?.isOpen = false
            accounts[message.entityID]?.changedAt = event.time
        case "DebitRefused", "CreditRefused": break
        case "TransferStarted":
            if transfers[message.entityID] != nil { faults.append("transfer \(message.entityID) is started twice") }
            transfers[message.entityID] = Transfer(
                from: data["from"]?.text ?? "", to: data["to"]?.text ?? "", amount: amount, expiresAt: data["expiresAt"]?.text,
                startedAt: event.time, changedAt: event.time)
        case "TransferDebited": step("debited", message, event)
        case "TransferCompleted": step("completed", message, event)
        case "TransferRefused": step("refused", message, event)
        case "TransferExpired": step("expired", message, event)
        case "RefundStarted": step("refunding", message, event)
        case "TransferRefunded": step("refunded", message, event)
        default: faults.append("an event of the type \(event.type) at \(message.sequence) is not known to the checker")
        }
    }

    private mutating func move(_ amount: Int64, _ message: RawMessage, _ event: RawEvent) {
        guard var account = accounts[message.entityID], account.isOpen || event.type == "AccountRefunded" else {
            return faults.append("\(event.type) at \(message.sequence) moves money of an account that is not open")
        }
        account.balance += amount
        account.movements += 1
        account.changedAt = event.time
        if account.balance < 0 { faults.append("\(event.type) at \(message.sequence) leaves \(account.balance) in \(message.entityID)") }
        accounts[message.entityID] = account
    }

    private mutating func step(_ status: String, _ message: RawMessage, _ event: RawEvent) {
        transfers[message.entityID]?.status = status
        transfers[message.entityID]?.changedAt = event.time
        if let reason = event.data["reason"]?.text { transfers[message.entityID]?.reason = reason }
    }
}
